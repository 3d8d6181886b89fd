import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what is told first, without a day, came no later than what it goes on to", () => {
  table([
    [
      "Peru asked the Supreme Court of Chile to hear it, but the court refused on Friday.",
      "../2024-05-03 | Peru asks the Supreme Court of Chile to hear it",
      "2024-05-03 | Supreme Court of Chile refuses",
    ],
    [
      "Rebels kidnapped two Peruvians, demanded a ransom and freed them on Friday.",
      "../2024-05-03 | Rebels kidnap two Peruvians",
      "../2024-05-03 | Rebels demand a ransom",
      "2024-05-03 | Rebels free them",
    ],
    // its own day, and a sequel that is still to come
    [
      "Peru recalled its envoy on Thursday, but Chile refused on Friday to answer.",
      "2024-05-02 | Peru recalls its envoy",
      "2024-05-03 | Chile refuses to answer",
    ],
    [
      "Peru recalled its envoy, and will close its border on Friday.",
      "../2024-05-06 | Peru recalls its envoy",
      "2024-05-10 | Peru is to close its border",
    ],
  ]);
});

describe("what is to be done on a visit is done when the visit is", () => {
  table([
    [
      "Minister Ana Roca is due to visit Lima in July, hold talks with Bo Vik and sign an accord.",
      "2024-07 | Ana Roca is to visit Lima",
      "2024-07 | Ana Roca is to meet Bo Vik",
      "2024-07 | Ana Roca is to sign an accord",
    ],
    [
      "Peru agreed to hold a summit in July, reopen its border and free two Chileans.",
      "2024-07 | Peru is to hold a summit",
    ],
  ]);
});
