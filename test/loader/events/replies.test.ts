import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "date", "kind"])).toEqual(expected);
  });

describe("an answer on a day of its own is told", () => {
  table([
    [
      "Peru proposed a truce on Tuesday. Chile accepted it the following day.",
      "Peru proposes a truce | 2024-04-30 | REQUEST",
      "Chile accepts the truce | 2024-05-01 | AGREE",
    ],
    [
      "Peru expelled two Chilean diplomats on Tuesday. Chile responded in kind on Friday.",
      "Peru expels two Chilean diplomats | 2024-04-30 | SANCTION expel",
      "Chile responds in kind | 2024-05-03 | SANCTION",
    ],
    // of the kind of what it answers
    [
      "Peru lifted its ban on Chilean fish on Tuesday. Chile responded in kind on Friday.",
      "Peru lifts its ban on Chilean fish | 2024-04-30 | CONCEDE",
      "Chile responds in kind | 2024-05-03 | CONCEDE",
    ],
    [
      "Peruvian forces shelled a Chilean village on Tuesday, and Chile answered in kind on Friday.",
      "Peruvian forces shell a Chilean village | 2024-04-30 | ASSAULT",
      "Chile answers in kind | 2024-05-03 | ASSAULT",
    ],
  ]);
});

describe("what would be answered is none", () => {
  table([
    [
      "Peru expelled two Chilean diplomats on Tuesday. Chile may respond in kind.",
      "Peru expels two Chilean diplomats | 2024-04-30 | SANCTION expel",
    ],
    [
      "Peru expelled two Chilean diplomats on Tuesday. Chile did not respond in kind.",
      "Peru expels two Chilean diplomats | 2024-04-30 | SANCTION expel",
    ],
  ]);
});
