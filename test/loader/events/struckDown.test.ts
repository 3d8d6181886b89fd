import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "status", "title"])).toEqual(events),
  );

describe("what a court or a house throws out was made by others, and before", () => {
  table([
    [
      "Peru’s top court struck down the pact with Chile on April 15.",
      "2024-04-15 | held | Peru’s top court strikes down the pact with Chile",
    ],
    [
      "Peruvian lawmakers voted down the accord with Chile on April 15.",
      "2024-04-15 | held | Peruvian lawmakers vote down the accord with Chile",
    ],
    [
      "Peru’s parliament may vote down the accord with Chile.",
      "2024-05-06/.. | planned possible | Peru’s parliament may vote down the accord with Chile",
    ],
    // but who ratifies one makes it
    [
      "Peru’s parliament ratified the treaty with Chile on April 15.",
      "2024-04-15 | held | Peru’s parliament ratifies the treaty with Chile",
    ],
  ]);
});
