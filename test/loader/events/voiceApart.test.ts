import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("whom a voice names in a quotation is another", () => {
  table(
    ["title", "who"],
    [
      [
        "“We will meet President Roca,” the president said on Friday.",
        "President is to meet Roca | president + Roca",
      ],
      [
        "“I met President Roca yesterday,” Peru’s president said.",
        "Peru’s president meets Roca | Peruvian president + Roca",
      ],
      [
        "President Roca hosted a lunch on Friday. “The food was good,” the president said.",
        "Roca hosts a lunch | Roca",
      ],
    ],
  );
});
