import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what is announced says more than where", () => {
  table(
    ["title", "where"],
    [
      [
        "President Bo Holm announced in Oslo on Friday that the United States would provide Ukraine with $48 million.",
        "Bo Holm announces that the United States will provide Ukraine with $48 million | Oslo",
      ],
      [
        "President Ana Roca announced in Oslo on Friday that Peru would leave the bloc.",
        "Ana Roca announces in Oslo that Peru will leave the bloc | Oslo",
      ],
    ],
  );
});
