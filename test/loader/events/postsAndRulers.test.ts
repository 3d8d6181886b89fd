// Several posts of one recall, a government called after whoever leads it, and discussions that a spokesman reports.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "who", "title"])).toEqual(events),
  );

describe("envoys are recalled from every post that is told", () => {
  table([
    [
      "Peru recalled its ambassadors from Santiago, Oslo and Helsinki on Friday.",
      "2024-05-03 | Peru + Chile + Norway + Finland | Peru recalls its ambassadors from Santiago, Oslo and Helsinki",
    ],
    [
      "Peru recalled its ambassador from Oslo, and London closed its embassy on Friday.",
      "../2024-05-03 | Peru + Norway | Peru recalls its ambassador from Oslo",
      "2024-05-03 | United Kingdom | Britain closes its embassy",
    ],
  ]);
});

describe("what a government of somebody did, he did", () => {
  table([
    [
      "The plan was rejected by the de facto government of Ana Roca on Friday.",
      "2024-05-03 | Ana Roca | Ana Roca rejects the plan",
    ],
    // but not what was done by one of his foes
    [
      "The plan was rejected by an opponent of Ana Roca on Friday.",
      "2024-05-03 | nobody | Plan is rejected by an opponent of Ana Roca",
    ],
  ]);
});

describe("two who discussed something met, where that is reported on a day", () => {
  table([
    [
      "Peruvian and Chilean officials discussed Iraq in Vienna, a ministry spokeswoman said on Friday.",
      "../2024-05-03 | Peru + Chile | Peru and Chile meet in Vienna",
    ],
    ["Peru and Chile discussed the border."],
  ]);
});
