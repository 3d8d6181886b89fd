import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("what one orders to be done", () => {
  rows(
    [
      [
        "On Friday, Peru ordered the Chilean ambassador expelled.",
        "Peru orders the Chilean ambassador expelled | Peru + Chilean ambassador | 2024-05-03",
      ],
      [
        "On Friday, Peru ordered the embassy closed.",
        "Peru orders the embassy closed | Peru | 2024-05-03",
      ],
      // nobody expelled anybody in his own name
      ["On Friday, Peru had the Chilean ambassador expelled."],
      ["Peru wants the envoy recalled."],
    ],
    ["title", "who", "date"],
  );
});

describe("days of papers and of votes", () => {
  rows(
    [
      [
        "President Ana Roca, in a statement issued by her office on Friday, congratulated Chile.",
        "Ana Roca congratulates Chile | 2024-05-03",
      ],
      [
        "Peru signed an agreement on building a bridge to Chile in March.",
        "Peru signs an agreement on building a bridge to Chile | 2024-03",
      ],
      // the day of what is charged
      [
        "Peru accused Chile of attacking the town on 2 April.",
        "Chile attacks the town | 2024-04-02",
        "Peru accuses Chile of attacking the town | ../2024-05-06",
      ],
      [
        "The Assembly is expected to vote on a resolution condemning the invasion on July 2.",
        "Assembly is to vote on a resolution | 2024-07-02",
      ],
    ],
    ["title", "date"],
  );
});

describe("the town of the dateline", () => {
  const under = (headline: string) =>
    [headline, "OSLO, May 6 - Norway and Peru held talks on Sunday on fish."].join("\n\n");
  it("is where they met", () =>
    expect(told(under("Norway, Peru hold talks on fish"), ["title", "where"])).toEqual([
      "Norway and Peru meet in Oslo | Oslo",
    ]));
  it("is not, where the headline knows better", () =>
    expect(told(under("Norway, Peru hold talks in Geneva"), ["title", "where"])).toEqual([
      "Norway and Peru meet in Geneva | Geneva",
    ]));
});
