import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who announces the resignation of another stays", () => {
  table(
    ["title", "who"],
    [
      [
        "The Prime Minister announced the resignation of Finance Minister Ana Roca on Friday.",
        "Prime Minister announces the resignation of Finance Minister Ana Roca | Ana Roca",
      ],
      [
        "The prime minister announced his resignation on Friday.",
        "Prime minister announces his resignation | prime minister",
      ],
    ],
  );
});
