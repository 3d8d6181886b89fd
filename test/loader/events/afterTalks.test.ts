// A deed that follows talks is told beside them, and a day to come behind a comma is to come.

import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const table = (fields: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, fields)).toEqual(expected);
  });

describe("what was done after talks was done, too", () => {
  table(
    ["title"],
    [
      [
        "Peru released the hostages on Friday after talks with Chile.",
        "Peru releases the hostages after talks with Chile",
        "Peru meets Chile",
      ],
      [
        "Peru ratified the pact on Friday after talks with Chile.",
        "Peru ratifies the pact after talks with Chile",
        "Peru meets Chile",
      ],
      // a word for the talks themselves
      ["Peru held talks with Chile on Friday.", "Peru meets Chile"],
      ["Peru released a statement on Friday after talks with Chile.", "Peru meets Chile"],
    ],
  );
});

describe("“, to be held on 20 May” is to come, though the verb before is past", () => {
  table(
    ["title", "date"],
    [
      [
        "The two discussed the Lima summit, to be held on 20 May.",
        "Lima summit is to be held | 2024-05-20",
      ],
    ],
  );
});

describe("what is welcomed is praised, and who is welcomed is a guest", () => {
  table(
    ["title"],
    [
      ["The decision was welcomed by Peru on Friday.", "Peru welcomes the decision"],
      ["Bo Holm was welcomed by Ada Roca in Lima on Friday.", "Ada Roca receives Bo Holm in Lima"],
      // no participle is left at a title's end
      [
        "Chile handed over two suspects on Friday under an agreement signed in May 2023.",
        "Agreement",
        "Chile hands over two suspects under an agreement",
      ],
    ],
  );
});

describe("two verbs in a row have one object", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru arrested and deported two Chilean envoys on Friday.",
        "Peru arrests two Chilean envoys | Peru + Chilean envoys",
        "Peru deports two Chilean envoys | Peru + Chilean envoys",
      ],
      // the first has none
      [
        "Bo Holm resigned and left Lima on Friday.",
        "Bo Holm leaves Lima | Bo Holm",
        "Bo Holm resigns | Bo Holm",
      ],
      [
        "Bo Holm is in Oslo for talks on border clashes that have killed and wounded dozens.",
        "Bo Holm visits Oslo | Bo Holm",
      ],
    ],
  );
});
