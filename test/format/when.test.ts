import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longDate, shortDate, spokenDate, timeAttribute } from "#format/when.ts";
import { type Day, parseDay, printDay, toDay } from "#model/day.ts";
import { between, printEdtf } from "#model/edtf.ts";
import type { PartOfDay, When } from "#model/event.ts";
import { dated } from "./told.ts";

const lasting = { extent: "throughout" } as const;

function marked(when: When | null): string {
  return longDate(when)
    .map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join("");
}

describe("shortDate(when, year)", () => {
  it.each([
    ["2023-06-18", "Sun 18 June"],
    ["2023-02", "in Feb 2023"],
    ["2022-10/2022-12", "Oct ⋯ Dec 2022"],
    ["2023-02/2023-06-18", "Feb ⋯ 18 June"],
    ["2023-06-01/2023-06-18", "1 ⋯ 18 June"],
    ["2023-06-18/2023-06-19", "18 ⋯ 19 June"],
    ["2023-06-30/2023-07-02", "30 June ⋯ 2 July"],
    ["2022", "in 2022"],
    ["2010/2015", "2010 ⋯ 2015"],
    ["198X", "in the 1980s"],
    ["19XX", "in the 20th century"],
    ["2022-21", "in spring 2022"],
    ["2022-24", "in winter 2022–23"],
    ["1999-24", "in winter 1999–2000"],
  ])("says %s as %s beside an article of 2023", (edtf, text) => {
    expect(shortDate(dated(edtf), 2023)).toBe(text);
  });

  it("joins the days it lasted with a dash, the days it may be on with three dots", () => {
    expect(shortDate(dated("2023-06-18/2023-06-19", lasting), 2023)).toBe("18–19 June");
    expect(shortDate(dated("2023-06-30/2023-07-02", lasting), 2023)).toBe("30 June – 2 July");
    expect(shortDate(dated("2023-02", lasting), 2023)).toBe("all of Feb 2023");
  });

  it("omits only the year of publication", () => {
    expect(shortDate(dated("2022-12-02"), 2023)).toBe("Fri 2 Dec 2022");
    expect(shortDate(dated("2023-06-18"), null)).toBe("Sun 18 June 2023");
    expect(shortDate(dated("2022-12-30/2023-01-02"), 2023)).toBe("30 Dec 2022 ⋯ 2 Jan 2023");
    expect(shortDate(dated("2022-11/2023-01"), 2023)).toBe("Nov 2022 ⋯ Jan 2023");
  });

  it.each([
    ["2023-06/2023-06-18", "1 ⋯ 18 June"],
    ["2023-06-18/2023-06", "18 ⋯ 30 June"],
    ["2023/2023-06-18", "Jan ⋯ 18 June"],
    ["2022-36", "Oct ⋯ Dec 2022"],
    ["2022-33/2023-34", "Jan 2022 ⋯ June 2023"],
    ["2022-03/2022-03", "in Mar 2022"],
  ])("gives both ends of %s the same precision: %s", (edtf, text) => {
    expect(shortDate(dated(edtf), 2023)).toBe(text);
  });

  it.each([
    ["2023-06-18/..", "18 June or later", "from 18 June on"],
    ["../2022-05", "May 2022 or earlier", "until May 2022"],
  ])("says which end of %s is open", (edtf, within, throughout) => {
    expect(shortDate(dated(edtf), 2023)).toBe(within);
    expect(shortDate(dated(edtf, lasting), 2023)).toBe(throughout);
  });

  it.each([
    ["-0489", "in 490 BC"],
    ["-0489-09-12", "12 Sep 490 BC"],
    ["0000-01-01", "1 Jan 1 BC"],
    ["0079-08-24", "24 Aug AD 79"],
    ["1582-10-15", "15 Oct 1582"],
    ["2090-01-01", "Sun 1 Jan 2090"],
  ])("gives %s its era, and a weekday only since 1583: %s", (edtf, text) => {
    expect(shortDate(dated(edtf), 2023)).toBe(text);
  });

  it("says about, part of the day, and that there is no date", () => {
    expect(shortDate(dated("1985~"), 2023)).toBe("about 1985");
    expect(shortDate(dated("2023-06-18", { part: "morning" }), 2023)).toBe("Sun 18 June, morning");
    expect(shortDate(null, 2023)).toBe("no date given");
  });

  it("uses the bounds if they are narrower than the value", () => {
    expect(shortDate(dated("2023-06", { latest: "2023-06-18" }), 2023)).toBe("1 ⋯ 18 June");
  });
});

describe("longDate(when)", () => {
  it.each([
    ["2023-06-18", "**Sunday 18 June 2023**"],
    ["2023-02", "Some day in **February 2023**"],
    ["2022-36", "Some time between **1 October and 31 December 2022**"],
    ["2023-06/2023-06-18", "Some time between **1 and 18 June 2023**"],
    ["2023-06-18/2023-06-19", "On **Sunday 18 or Monday 19 June 2023**"],
    ["2022-12-31/2023-01-01", "On **Saturday 31 December 2022 or Sunday 1 January 2023**"],
    ["2022-11/2023-01", "Some time between **1 November 2022 and 31 January 2023**"],
    ["2022-21", "Some time in **spring 2022** (March to May)"],
    ["2022", "Some time in **2022**"],
    ["1985~", "About **1985**"],
    ["2010/2015", "Some time between **2010 and 2015**"],
    ["2010/2015-03", "Some time between **1 January 2010 and 31 March 2015**"],
    ["2023-04~/2023-06-18", "Some time between **about 1 April and 18 June 2023**"],
    ["2023-04/2023-06-18~", "Some time between **1 April and about 18 June 2023**"],
    ["../2022-05~", "Some time in or before **about May 2022**, no beginning given"],
    ["2022-36/..", "Some time in or after **October 2022**, no end given"],
    ["198X", "Some time in **the 1980s**"],
    ["2023-06-18/..", "Some time on or after **Sunday 18 June 2023**, no end given"],
    ["../2022-05", "Some time in or before **May 2022**, no beginning given"],
    ["-0489-09-12", "**12 September 490 BC**"],
    ["-0489", "Some time in **490 BC**"],
  ])("says %s as %s", (edtf, text) => expect(marked(dated(edtf))).toBe(text));

  it.each([
    ["2023-06-18/2023-06-19", "From **18 to 19 June 2023**"],
    ["2023-02", "Throughout **February 2023**"],
    ["2010/2015", "From **2010 to 2015**"],
    ["2023-06-18/..", "From **Sunday 18 June 2023**, no end given"],
    ["../2022-05", "Until **May 2022**, no beginning given"],
  ])("says that it lasted all of %s: %s", (edtf, text) => {
    expect(marked(dated(edtf, lasting))).toBe(text);
  });

  it.each<[PartOfDay, string]>([
    ["morning", "The morning of **Sunday 18 June 2023**"],
    ["noon", "Around noon on **Sunday 18 June 2023**"],
    ["night", "The night of **Sunday 18 June 2023**"],
  ])("starts with the %s", (part, text) => {
    expect(marked(dated("2023-06-18", { part }))).toBe(text);
  });

  it("says that there is no date", () => {
    expect(marked(null)).toBe("The article gives no date");
  });
});

describe("spokenDate(when)", () => {
  const first = toDay({ year: -600, month: 1, day: 1 });
  const last = toDay({ year: 2090, month: 12, day: 31 });
  const day = fc.integer({ min: first, max: last });

  function within(earliest: Day, latest: Day): When {
    return dated(printEdtf(between({ earliest, latest })));
  }

  it("names both ends of any interval, with their years", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 90_000 }), (earliest, length) => {
        const when = within(earliest, earliest + length);
        for (const end of [when.earliest, when.latest]) {
          const [, year = "", dayOfMonth = ""] = /^(-?\d+)-\d+-(\d+)$/.exec(end ?? "") ?? [];
          const name = Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} BC`;
          expect(spokenDate(when)).toContain(name);
          expect(spokenDate(when)).toMatch(new RegExp(`\\b${Number(dayOfMonth)}\\b`));
        }
      }),
    );
  });

  it("gives different days different names", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(spokenDate(within(a, a)) === spokenDate(within(b, b))).toBe(a === b);
      }),
    );
  });

  it("never prints a missing value, in either form", () => {
    fc.assert(
      fc.property(day, fc.nat(4000), fc.boolean(), (earliest, length, all) => {
        const when = {
          ...within(earliest, earliest + length),
          ...(all && lasting),
        };
        for (const text of [spokenDate(when), shortDate(when, 2023)])
          expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}|^ | $/);
      }),
    );
  });
});

describe("timeAttribute(when)", () => {
  it.each([
    ["2023-06-18", "2023-06-18"],
    ["2023-02", "2023-02"],
    ["2022", "2022"],
    ["2023-06-18/2023-06-18", "2023-06-18"],
  ])("gives HTML %s as %s", (edtf, value) => expect(timeAttribute(dated(edtf))).toBe(value));

  it.each(["2023-06-18/2023-06-19", "1985~", "2022-21", "198X", "-0489", "2023-06-18/.."])(
    "is null for %s, which HTML cannot express",
    (edtf) => expect(timeAttribute(dated(edtf))).toBeNull(),
  );

  it("is null without a date, or if the bounds are narrower", () => {
    expect(timeAttribute(null)).toBeNull();
    expect(timeAttribute(dated("2023-06", { latest: "2023-06-18" }))).toBeNull();
  });

  it("is the day itself for every day since AD 1", () => {
    const days = fc.integer({ min: toDay({ year: 1, month: 1, day: 1 }), max: 44_000 });
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(timeAttribute(dated(printDay(day))) ?? "")).toBe(day);
      }),
    );
  });
});
