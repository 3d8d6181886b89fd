import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const rows = (cases: Cases, fields: Parameters<typeof told>[1]) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, fields)).toEqual(events));

describe("“the day after” what the article dates", () => {
  rows(
    [
      [
        "Peru recalled its ambassador the day after Chile expelled two envoys on 3 April.",
        "Chile expels two envoys | 2024-04-03",
        "Peru recalls its ambassador | 2024-04-04",
      ],
      [
        "The day after Chile expelled two envoys on 3 April, Peru recalled its ambassador.",
        "Chile expels two envoys | 2024-04-03",
        "Peru recalls its ambassador | 2024-04-04",
      ],
      [
        "Peru and Chile met on 3 April. The day before the meeting, Peru freed two sailors.",
        "Peru frees two sailors | 2024-04-02",
        "Peru and Chile meet | 2024-04-03",
      ],
      [
        "Chile expelled two envoys on 3 April. Two days after the expulsions, Peru recalled its ambassador.",
        "Chile expels two envoys | 2024-04-03",
        "Peru recalls its ambassador | 2024-04-05",
      ],
      // from some day of a month
      [
        "Chile expelled two envoys in April. Peru freed two sailors a day after the expulsions.",
        "Chile expels two envoys | 2024-04",
        "Peru frees two sailors after the expulsions | 2024-04-02/2024-05-01",
      ],
    ],
    ["title", "date"],
  );
});

describe("talks that bring nothing", () => {
  rows(
    [
      [
        "In March, several rounds of talks between Peru and Chile brought no agreement.",
        "Peru and Chile meet | held | 2024-03",
      ],
      [
        "Two rounds of negotiations between Peru and Chile in April yielded nothing.",
        "Peru and Chile meet | held | 2024-04",
      ],
      // what it did not bring is of no table
      ["The meeting brought no relief for the town."],
      ["The truce brought no peace."],
      ["No talks brought an agreement."],
    ],
    ["title", "status", "date"],
  );
});
