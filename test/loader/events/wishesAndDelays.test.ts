import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what is wished for, denied or refused has no day", () => {
  table(
    ["date", "status", "title"],
    [
      ["Peru would welcome a visit by the Chilean president this year."],
      ["Peru is hoping to be invited to join the league."],
      ["Peru's military denied a report that it had agreed a truce with the rebels on Friday."],
      [
        "Peru rejected a proposal by Chile to host talks in Oslo next month.",
        "../2024-05-06 | declined | Peru rejects a proposal by Chile to host talks in Oslo",
      ],
      ["Peru hopes to meet Chile in July.", "2024-07 | planned hoped | Peru hopes to meet Chile"],
    ],
  );
});

describe("who does not show up stays away", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Peru's rebels did not show up for a round of talks in Oslo on Friday.",
        "2024-05-03 | declined | Peru's rebels do not show up for a round of talks in Oslo",
      ],
      ["The weapons did not turn up on Friday."],
    ],
  );
});

describe("a plan that falls through, and what is delayed, is off", () => {
  table(
    ["status", "title"],
    [
      [
        "Peru has indefinitely delayed the opening of its consulate in Oslo.",
        "cancelled | Peru delays the opening of its consulate in Oslo",
      ],
      ["The opening of the embassy was delayed by two hours."],
      [
        "Peru's planned sale of tanks to Chile has fallen through.",
        "cancelled | Peru's planned sale of tanks to Chile falls through",
      ],
      [
        "Plans for a joint team of the two states collapsed on Friday.",
        "cancelled | Plans for a joint team of the two states collapse",
      ],
      [
        "Peru's planned trip to Chile fell through.",
        "cancelled | Peru’s visit to Chile is called off",
      ],
      [
        "Nothing came of a planned meeting between Peru and Chile.",
        "cancelled | Peru and Chile’s meeting is called off",
      ],
    ],
  );
});
