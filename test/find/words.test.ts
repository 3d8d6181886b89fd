import { describe, expect, it } from "vitest";
import { toAsked } from "#find/facets.ts";
import { toFinder } from "#find/find.ts";
import { noFilter } from "#find/filter.ts";
import { askedWords, foundWords, monthsOf, personWords } from "#find/words.ts";
import { toText } from "#format/segment.ts";
import { made, within } from "./made.ts";

describe("monthsOf(events)", () => {
  it.each([
    ["2022-10-01", "2023-06-18", "October 2022 to June 2023"],
    ["2023-02-01", "2023-06-18", "February to June 2023"],
    ["2023-06-01", "2023-06-18", "June 2023"],
    [null, "2023-06-18", "June 2023"],
  ])("of %s to %s is %s", (a, b, words) => expect(monthsOf([{ when: within(a, b) }])).toBe(words));
  it("is nothing without a date", () => expect(monthsOf([{ when: null }])).toBe(null));
});

const corpus = made([
  {
    when: within("2022-10-01", "2022-12-31"),
    participants: [
      { name: "Ada Roca", country: "PE", office: "President" },
      { name: "Bo Holm", country: "DK" },
    ],
  },
  {
    when: within("2023-06-18", "2023-06-18"),
    participants: [
      { name: "Ada Roca", country: "PE" },
      { name: "Bo Holm", country: "DK" },
    ],
  },
  { status: "cancelled" },
]);
const asked = toAsked(corpus);
const finder = toFinder(corpus, asked);

describe("foundWords(found, all)", () => {
  it("counts, and says from when to when", () =>
    expect(foundWords(corpus.events.slice(0, 2), 3)).toBe(
      "2 of three events, October 2022 to June 2023",
    ));
  it("says that there are none", () => expect(foundWords([], 3)).toBe("None of three events"));
});

describe("askedWords(columns, filter, query)", () => {
  it("names what is chosen, and keeps the key of what nothing has", () =>
    expect(
      askedWords(
        finder.columns,
        {
          values: { who: ["PE", "ada-roca.pe"], status: ["cancelled"], by: ["nobody"] },
          days: { since: "2023-04-09", until: null },
        },
        "talks",
      ),
    ).toBe("Peru or Ada Roca, Cancelled, nobody, from 9 April 2023, “talks”"));
  it("is empty where nothing is asked", () =>
    expect(askedWords(finder.columns, noFilter, "")).toBe(""));
});

describe("personWords(who, found, all, whoOf)", () => {
  it("says who it is, in how many events, from when, and with whom", () => {
    const who = asked.people.get("ada-roca.pe");
    if (!who) throw new Error("words.test: Ada Roca");
    expect(toText(personWords(who, corpus.events.slice(0, 2), 3, asked.whoOf))).toBe(
      "Ada Roca, President, Peru: in 2 of three events, from October 2022 to June 2023; with Bo Holm in two.",
    );
  });
});
