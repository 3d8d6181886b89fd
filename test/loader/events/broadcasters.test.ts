import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("what is released to be read or seen", () => {
  rows(
    [
      [
        "Peruvian President Ana Roca, in a statement released by her office, congratulated Chile.",
        "Ana Roca congratulates Chile | SUPPORT",
      ],
      [
        "In a statement released on Friday, President Ana Roca of Peru condemned the attack.",
        "Ana Roca condemns the attack | ACCUSE disapprove",
      ],
      ["Peru released a video of the clash on Friday."],
      ["Peru released two sailors on Friday.", "Peru releases two sailors | CONCEDE"],
      [
        "Peru released the author of a report on Friday.",
        "Peru releases the author of a report | CONCEDE",
      ],
    ],
    ["title", "kind"],
  );
});

describe("a time behind “and”, in front of a subject of its own", () => {
  rows(
    [
      [
        "Peru recalled its envoy in March, and in April, Chile closed its embassy.",
        "Peru recalls its envoy | 2024-03",
        "Chile closes its embassy | 2024-04",
      ],
      [
        "Norway followed suit, and in April, Chile became the latest country to recognise the region.",
        "Chile recognises the region | 2024-04",
        "Norway follows suit | ../2024-05-06",
      ],
    ],
    ["title", "date"],
  );
});

describe("kinds by what stands beside the verb", () => {
  rows(
    [
      [
        "Peru’s ambassador called the expulsions a hostile step on Friday.",
        "Peru’s ambassador calls the expulsions a hostile step | ACCUSE disapprove | held",
      ],
      [
        "Peru sent back at least nine Chilean refugees on Friday.",
        "Peru sends back at least nine Chilean refugees | SANCTION expel | held",
      ],
      [
        "Peru, which had recalled its ambassador to Chile in April, sent him back on Friday.",
        "Peru recalls its ambassador to Chile | SANCTION withdraw | held",
        "Peru sends the Peruvian ambassador back | COOPERATE | held",
      ],
      [
        "Norway, breaking with its tradition of neutrality, expelled two envoys on Friday.",
        "Norway expels two envoys | SANCTION expel | held",
      ],
      [
        "Peru had relations with Chile until April 2010, when it broke them off.",
        "Peru breaks the relations off | SANCTION discontinue | held",
      ],
      [
        "Peru began talks with Chile in April but broke them off on Friday.",
        "Peru meets Chile | CONSULT | held",
        "Peru breaks the talks off | SANCTION discontinue | cancelled",
      ],
    ],
    ["title", "kind", "status"],
  );
});

describe("a headline tells no news of years ago", () => {
  const under = (history: string) =>
    ["Peru severs ties with Chile", "It rained in Lima on Monday.", history].join("\n\n");
  it("stands apart from a history of the same", () =>
    expect(told(under("Peru last severed ties with Chile in 1988."), ["title", "date"])).toEqual([
      "Peru severs ties with Chile | 1988",
      "Peru severs ties with Chile | 2024-05-06",
    ]));
  it("is one with what the story tells of these days", () =>
    expect(told(under("Peru severed ties with Chile on Friday."), ["title", "date"])).toEqual([
      "Peru severs ties with Chile | 2024-05-03",
    ]));
});
