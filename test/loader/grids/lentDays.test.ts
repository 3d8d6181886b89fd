import { describe, expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";
import { fill } from "./fill.ts";

/** A deed in four forms, and what a title of it has. */
const deeds = [
  {
    past: "expelled two Danish envoys",
    gerund: "expelling two Danish envoys",
    noun: "the expulsion of two Danish envoys",
    title: /\bexpel|expulsion/i,
  },
  {
    past: "arrested Minister Bo Vik",
    gerund: "arresting Minister Bo Vik",
    noun: "the arrest of Minister Bo Vik",
    title: /\barrest/i,
  },
  {
    past: "recalled its ambassador",
    gerund: "recalling its ambassador",
    noun: "the recall of Chile’s ambassador",
    title: /\brecall/i,
  },
  {
    past: "killed two Danish soldiers",
    gerund: "killing two Danish soldiers",
    noun: "the killing of two Danish soldiers",
    title: /\bkill/i,
  },
  {
    past: "closed its border with Norway",
    gerund: "closing its border with Norway",
    // a closure by nobody is told in passing
    noun: "the raid on a Norwegian base",
    title: /\bclos|\braid/i,
  },
  {
    past: "signed a pact with Norway",
    gerund: "signing a pact with Norway",
    noun: "the signing of a pact with Norway",
    title: /\bsign|\bpact/i,
  },
];

/** Titles of what is said of the deed, which has the day. */
const ofWords = /accus|critic|discuss|thank|says|tells|meet|leave|left|fl(?:y|ies)|visit|cuts/i;

const days = ["on Friday", "on May 5", "last week"];

describe("a day is that of its own verb, and not of what is told beside it", () => {
  it.each([
    "Chile, which {past}, met the league {day}.",
    "The league met {day} with Chile, which {past}.",
    "Premier Ole Berg left Chile, which {past}, {day}.",
    "Premier Ole Berg, whose country {past}, left for Oslo {day}.",
    "Having {past}, Chile met the league {day}.",
    "Chile, having {past}, met the league {day}.",
    "When Premier Ole Berg landed in Oslo {day}, Chile had {past}.",
    "Premier Ole Berg said {day} that Chile {past}.",
    "Premier Ole Berg accused Chile {day} of {gerund}.",
    "Premier Ole Berg thanked Chile {day} for {gerund}.",
    "Premier Ole Berg met Premier Ana Roca {day} because Chile had {past}.",
    "Premier Ole Berg met Premier Ana Roca {day} over {noun}.",
    "Premier Ole Berg met Premier Ana Roca {day}, weeks after Chile {past}.",
    "Premier Ole Berg flew to Oslo {day}, days after {noun}.",
    "Norway cut ties {day} after Chile {past}.",
  ])("%s", (frame) => {
    const lent = deeds.flatMap(({ title, ...forms }) =>
      days.flatMap((day) => {
        const text = fill(frame, { ...forms, day });
        return eventsOf(text, "2014-06-18")
          .filter((event) => title.test(event.title) && !ofWords.test(event.title))
          .flatMap(({ when }) => (when && !when.edtf.includes("..") ? `${text} ${when.edtf}` : []));
      }),
    );
    expect(lent).toEqual([]);
  });
});

/** How far from the meeting on Friday, 13 June, and the day that this gives. */
const lags: readonly (readonly [frame: string, edtf: string])[] = [
  ["Chile met the league on Friday, a day after {noun}.", "2014-06-12"],
  ["A day after {noun}, Chile met the league on Friday.", "2014-06-12"],
  ["Chile met the league on Friday, the day after {noun}.", "2014-06-12"],
  ["Chile met the league on Friday, two days after it {past}.", "2014-06-11"],
  ["Chile met the league on Friday, a day after {gerund}.", "2014-06-12"],
  ["Two days before it met the league on Friday, Chile {past}.", "2014-06-11"],
  ["Chile {past} two days before it met the league on Friday.", "2014-06-11"],
  ["Chile {past} a day before meeting the league on Friday.", "2014-06-12"],
  ["Chile met the league on Friday and {past} the next day.", "2014-06-14"],
  ["Chile met the league on Friday. It {past} a day later.", "2014-06-14"],
  ["Chile met the league on Friday. The day before, it {past}.", "2014-06-12"],
  ["Chile met the league on Friday. Three days later, Chile {past}.", "2014-06-16"],
];

describe("so long before or after is counted from the day of what stands beside it", () => {
  it.each(lags)("%s", (frame, edtf) => {
    const other = deeds.flatMap(({ title, ...forms }) => {
      const text = fill(frame, forms);
      const isTold = eventsOf(text, "2014-06-18").some(
        (event) => title.test(event.title) && event.when?.edtf === edtf,
      );
      return isTold ? [] : text;
    });
    expect(other).toEqual([]);
  });
});
