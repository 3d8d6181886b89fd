// What plain words tell: a charge that is alleged, staff told to leave, papers signed and talks held in an aside.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "kind", "who", "title"])).toEqual(events),
  );

describe("a charge that somebody alleges", () => {
  table([
    [
      "Ana Roca alleged on Friday that Chile had sent spies.",
      "2024-05-03 | ACCUSE allege | Ana Roca + Chile | Ana Roca alleges that Chile had sent spies",
    ],
    ["Ana Roca spoke of the alleged attack."],
  ]);
});

describe("staff of a mission", () => {
  table([
    [
      "Eighteen employees of the Chilean Embassy were told to leave on Friday.",
      "2024-05-03 | SANCTION expel | nobody | Eighteen employees of the Chilean Embassy are told to leave",
    ],
    ["Eighteen guests of the Chilean Embassy were told a story on Friday."],
  ]);
});

describe("what stands between commas behind a name", () => {
  table([
    [
      "A second declaration, signed in Oslo on February 28, reaffirmed the cease-fire.",
      "2024-02-28 | AGREE | nobody | Second declaration is signed in Oslo",
    ],
    [
      "Two rounds of negotiations in Lima, held in April, ended without a result.",
      "2024-04 | CONSULT | nobody | Two rounds of negotiations in Lima end without a result",
    ],
    [
      "Troops from Peru, seized in April, were freed on Friday.",
      "2024-04 | COERCE | Peru | Troops from Peru are seized",
      "2024-05-03 | CONCEDE | Troops | Troops from Peru are freed",
    ],
  ]);
});

describe("a hyphen of British spelling", () => {
  table([
    [
      "Peru expelled two Chilean envoys on Friday and suspended co-operation on drugs.",
      "2024-05-03 | SANCTION expel | Peru + Chilean envoys | Peru expels two Chilean envoys",
      "2024-05-03 | SANCTION discontinue | Peru | Peru suspends co-operation on drugs",
    ],
  ]);
});

describe("what a remark refers to", () => {
  table([
    [
      "Ana Roca told reporters in Lima on Friday, referring to last year's clashes.",
      "2024-05-03 | STATEMENT | Ana Roca | Ana Roca speaks to reporters in Lima",
    ],
  ]);
});
