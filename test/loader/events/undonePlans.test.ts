import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a plan of the past that came to nothing is off, on the day that it had", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "The rebels were to hand over the prisoners on Saturday. They did not.",
        "2024-05-04 | cancelled | Rebels were to hand over the prisoners",
      ],
      [
        "Talks were planned for Saturday in Lima. The rebels refused to come.",
        "2024-05-04 | cancelled | Talks in Lima are called off",
      ],
      [
        "The talks in Lima that were to open on Saturday never began.",
        "2024-05-04 | cancelled | Talks in Lima are called off",
      ],
      [
        "The ceasefire, which was to take effect on Saturday at midnight, never took hold.",
        "2024-05-04 | cancelled | Ceasefire is called off",
      ],
      [
        "The last round, set for Feb. 12 in Lima, never took place.",
        "2024-02-12 | cancelled | Last round in Lima is called off",
      ],
      [
        "Peru and Chile were supposed to exchange maps on Friday, but Lima backed out.",
        "2024-05-03 | cancelled | Peru and Chile were to exchange maps",
        "2024-05-03 | held | Peru backs out",
      ],
      [
        "Peru's foreign minister was expected in Oslo on Friday, but his plane was diverted.",
        "2024-05-03 | cancelled | Peru's foreign minister’s visit to Oslo is called off",
      ],
      [
        "The ministers were to meet in Lima on Saturday but failed to reach a quorum.",
        "2024-05-04 | cancelled | Ministers were to meet in Lima",
      ],
    ],
  );
});

describe("what was to be and was, has been; what nobody takes back is to come", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Peru and Chile were to meet in Oslo on April 29, and they did.",
        "2024-04-29 | held | Peru and Chile meet in Oslo",
      ],
      [
        "The rebels were to hand over the prisoners on Sunday. They did not say why.",
        "2024-05-05 | planned expected | Rebels are to hand over the prisoners",
      ],
      [
        "Peru is to sign the accord on Friday but its office said the day may change.",
        "2024-05-10 | planned expected | Peru is to sign the accord",
      ],
    ],
  );
});

describe("the weekday of what is refused is to come", () => {
  table(
    ["date", "status"],
    [
      ["Peru has pulled out of a summit to be held in Lima on Friday.", "2024-05-10 | declined"],
      [
        "A meeting that had been penciled in for Friday in Lima will not take place.",
        "2024-05-10 | cancelled",
      ],
      ["Peru will boycott a meeting chaired by Chile on Tuesday.", "2024-05-07 | declined"],
      ["Peru will mourn a town shelled by Chile on Tuesday.", "2024-04-30 | held"],
    ],
  );
});
