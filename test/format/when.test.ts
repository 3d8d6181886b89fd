import { describe, expect, it } from "vitest";
import { longDate, shortDate, spokenDate, timeAttribute } from "#format/when.ts";
import { printDay } from "#model/day.ts";
import { bounds, parseEdtf } from "#model/edtf.ts";
import type { PartOfDay, When } from "#model/event.ts";

type Dated = Pick<When, "edtf" | "earliest" | "latest" | "extent" | "part">;

/** The date of an event as the loader would give it: one day is filled, all else is some time within. */
function dated(edtf: string, over: Partial<Dated> = {}): Dated {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`test: ${edtf} is no EDTF value`);
  const { earliest, latest } = bounds(value);
  return {
    edtf,
    earliest: Number.isFinite(earliest) ? printDay(earliest) : null,
    latest: Number.isFinite(latest) ? printDay(latest) : null,
    extent: earliest === latest ? "throughout" : "within",
    part: null,
    ...over,
  };
}

function marked(when: Dated | null): string {
  return longDate(when)
    .map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join("");
}

describe("shortDate(when, year)", () => {
  it.each([
    ["2023-06-18", "Sun 18 June"],
    ["2022-12-02", "Fri 2 Dec 2022"],
    ["2023-02", "in Feb 2023"],
    ["2022-36", "Oct ⋯ Dec 2022"],
    ["2022-10/2022-12", "Oct ⋯ Dec 2022"],
    ["2023-02/2023-06-18", "Feb ⋯ 18 June"],
    ["2023-06/2023-06-18", "1 ⋯ 18 June"],
    ["2023-06-18/2023-06-19", "18 ⋯ 19 June"],
    ["2023-06-30/2023-07-02", "30 June ⋯ 2 July"],
    ["2022-11/2023-01", "Nov 2022 ⋯ Jan 2023"],
    ["2022-12-30/2023-01-02", "30 Dec 2022 ⋯ 2 Jan 2023"],
    ["2023/2023-06-18", "Jan ⋯ 18 June"],
    ["2022-12-30/2022", "30 ⋯ 31 Dec 2022"],
    ["2022-21", "in spring 2022"],
    ["2022-24", "in winter 2022–23"],
    ["2022", "in 2022"],
    ["1985~", "about 1985"],
    ["2010/2015", "2010 ⋯ 2015"],
    ["198X", "in the 1980s"],
    ["19XX", "in the 20th century"],
    ["2023-06-18/..", "18 June or later"],
    ["../2022-05", "May 2022 or earlier"],
    ["-0489", "in 490 BC"],
    ["-0489-09-12", "12 Sep 490 BC"],
    ["0079-08-24", "24 Aug AD 79"],
    ["2089-01-01", "Sat 1 Jan 2089"],
  ])("says %s as %s", (edtf, text) => expect(shortDate(dated(edtf), 2023)).toBe(text));
});
describe("longDate(when)", () => {
  it.each([
    ["2023-06-18", "**Sunday 18 June 2023**"],
    ["2023-02", "Some day in **February 2023**"],
    ["2022-36", "Some time between **1 October and 31 December 2022**"],
    ["2023-06/2023-06-18", "Some time between **1 and 18 June 2023**"],
    ["2023-06-18/2023-06-19", "On **Sunday 18 or Monday 19 June 2023**"],
    ["2022-11/2023-01", "Some time between **1 November 2022 and 31 January 2023**"],
    ["2022-21", "Some time in **spring 2022** (March to May)"],
    ["2022", "Some time in **2022**"],
    ["1985~", "About **1985**"],
    ["2010/2015", "Some time between **2010 and 2015**"],
    ["2010/2015-03", "Some time between **1 January 2010 and 31 March 2015**"],
    ["198X", "Some time in **the 1980s**"],
    ["2023-06-18/..", "Some time on or after **Sunday 18 June 2023**, no end given"],
    ["../2022-05", "Some time in or before **May 2022**, no beginning given"],
    ["-0489-09-12", "**12 September 490 BC**"],
    ["-0489", "Some time in **490 BC**"],
  ])("says %s as %s", (edtf, text) => expect(marked(dated(edtf))).toBe(text));
});
