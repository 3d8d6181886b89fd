import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("a sum of the gifts of many years is no gift", () => {
  table([
    ["Norway has provided more than $3 billion in assistance to Peru over three decades."],
    ["Over the years Norway has given Peru $5 million."],
    [
      "Norway has given Peru $5 million.",
      "AID | held | ../2024-05-06 | Norway + Peru | Norway gives Peru $5 million",
    ],
    [
      "Norway gave Peru $5 million on Friday.",
      "AID | held | 2024-05-03 | Norway + Peru | Norway gives Peru $5 million",
    ],
  ]);
});
