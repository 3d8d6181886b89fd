import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "status", "title"])).toEqual(events),
  );

describe("the second verb of a subject says when it is to be", () => {
  table([
    [
      "The meeting, originally scheduled for Thursday, has been moved to Oslo and will now take place on June 24.",
      "2024-06-24 | planned expected | Meeting is to be held in Oslo",
    ],
    [
      "The talks between Peru and Chile have been moved to Oslo and will be held on June 24.",
      "2024-06-24 | planned expected | Peru and Chile are to meet in Oslo",
    ],
    // one verb, one day
    [
      "The talks between Peru and Chile will be held in Oslo on June 24.",
      "2024-06-24 | planned expected | Peru and Chile are to meet in Oslo",
    ],
  ]);
});

describe("who stayed away did so on the day, which is over", () => {
  table([
    [
      "Peruvian and Chilean officials were due to meet in Oslo on Saturday but the Chileans stayed away.",
      "2024-05-04 | cancelled | Peru and Chile’s meeting is called off",
      "2024-05-04 | declined | Chileans stay away",
    ],
    [
      "Ana Roca had been due to meet Bo Vik on Saturday, but he did not turn up.",
      "2024-05-04 | cancelled | Ana Roca’s meeting with Bo Vik is called off",
      "2024-05-04 | declined | Bo Vik does not turn up",
    ],
    // called off beforehand
    [
      "Peru and Chile were due to meet in Oslo on Friday but Chile has pulled out.",
      "../2024-05-06 | held | Chile pulls out",
      "2024-05-10 | cancelled | Peru and Chile’s meeting is called off",
    ],
  ]);
});
