import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a present that the tagger takes for a noun tells what is to come", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "Minister Ana Roca visits Oslo on Friday.",
        "2024-05-10 | planned expected | Ana Roca is to visit Oslo",
      ],
      [
        "Minister Ana Roca visits Oslo on Sunday.",
        "2024-05-12 | planned expected | Ana Roca is to visit Oslo",
      ],
      [
        "Minister Ana Roca travels to Oslo on Friday.",
        "2024-05-10 | planned expected | Ana Roca is to visit Oslo",
      ],
      [
        "Premier Ana Roca hosts Premier Bo Vik in Lima on Tuesday.",
        "2024-05-07 | planned expected | Ana Roca is to receive Bo Vik in Lima",
      ],
      [
        "The minister returns to Berlin on Tuesday night.",
        "2024-05-07 | planned expected | Minister is to return to Berlin",
      ],
      [
        "Premier Ana Roca tours the border on Friday.",
        "2024-05-10 | planned expected | Ana Roca is to tour the border",
      ],
    ],
  );
});

describe("what is for tonight is not over", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "President Ana Roca dines with King Bo II tonight.",
        "2024-05-06 | planned expected | Ana Roca is to dine with Bo II",
      ],
      [
        "Minister Ana Roca is meeting Premier Bo Vik tonight.",
        "2024-05-06 | planned expected | Ana Roca is to meet Bo Vik",
      ],
      [
        "Premier Ana Roca met President Bo Vik tonight.",
        "2024-05-06 | held | Ana Roca meets Bo Vik",
      ],
    ],
  );
});

describe("a noun is no verb", () => {
  table(
    ["date", "status", "title"],
    [
      ["Roca visits have been rare."],
      ["It was Miss Roca's second journey to Oslo in a fortnight."],
    ],
  );
});

describe("what is asked for has no ending", () => {
  table(
    ["status", "title", "who"],
    [
      [
        "Chile recommended on Friday that the Danish ambassador return to Copenhagen.",
        "held | Chile recommends that the Danish ambassador return to Copenhagen | Chile + Danish ambassador",
      ],
      [
        "Chile recommended on Friday that Peru return the ship.",
        "held | Chile recommends that Peru return the ship | Chile + Peru",
      ],
      [
        "Minister Ana Roca requested on Friday that Peru release the two envoys.",
        "held | Ana Roca requests that Peru release the two envoys | Ana Roca + Peru",
      ],
      [
        "Minister Ana Roca said on Friday that the premier's visit had been planned.",
        "held | Ana Roca says that the premier's visit had been planned | Ana Roca",
      ],
    ],
  );
});
