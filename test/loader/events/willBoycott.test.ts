import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who will boycott what is told as he will", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Peru's main opposition alliance will boycott Saturday's election.",
        "2024-05-11 | declined | Peru's main opposition alliance is to boycott election",
      ],
      [
        "Peru said it will boycott a meeting chaired by Chile.",
        "../2024-05-06 | declined | Peru is to boycott a meeting chaired by Chile",
      ],
      [
        "Peru boycotted the summit in Lima on Friday.",
        "2024-05-03 | declined | Peru boycotts the summit in Lima",
      ],
    ],
  );
});

describe("who is refused something, or misses his time, refuses nothing", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "The Peruvian minister was refused a visa to attend a conference in Oslo on Friday.",
        "2024-05-03 | held | Peruvian minister is refused a visa to attend a conference in Oslo",
      ],
      [
        "Peru missed a Sunday deadline to hand over its chemical weapons.",
        "2024-05-05 | held | Peru misses a deadline to hand over its chemical weapons",
      ],
      [
        "Peru refused to attend the summit on Friday.",
        "2024-05-03 | declined | Peru refuses to attend the summit",
      ],
    ],
  );
});

describe("what is decided against or cancelled will not be", () => {
  table(
    ["status", "kind", "title"],
    [
      [
        "Peru has decided against sending a team to the games in Lima.",
        "declined | REJECT | Peru decides against sending a team to the games in Lima",
      ],
      [
        "Peru said it had cancelled a naval drill planned for July.",
        "cancelled | SANCTION discontinue | Peru cancels a naval drill",
      ],
      [
        "Peru's planned drill was cancelled on Friday.",
        "cancelled | SANCTION discontinue | Peru's planned drill is cancelled",
      ],
      ["The court decided against Roca on Friday.", "held | AGREE | Court decides against Roca"],
    ],
  );
});
