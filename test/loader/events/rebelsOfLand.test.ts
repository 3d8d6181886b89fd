import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a movement that a state fights stands beside it", () => {
  table(
    ["title", "who"],
    [
      [
        "Turkish jets struck PKK positions in Iraq on Friday.",
        "Turkish jets strike PKK positions in Iraq | Turkey + Kurdistan Workers' Party",
      ],
    ],
  );
});
