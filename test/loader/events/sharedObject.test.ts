import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what two verbs are about stands behind the second", () => {
  table([
    [
      "Peru's parliament passed, and Roca signed, the pact with Chile on Friday.",
      "2024-05-03 | Roca signs the pact with Chile",
    ],
    // but not what another comma brings
    [
      "Peru protested, and Roca resigned, the ministry said on Friday.",
      "../2024-05-03 | Peru protests",
      "../2024-05-03 | Roca resigns",
    ],
  ]);
});
