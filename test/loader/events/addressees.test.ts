// The other side of a deed, where a list of adjectives, an apposition or an addressee tells it.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["who", "title"])).toEqual(events));

describe("two adjectives before a post or a thing are two states", () => {
  table([
    [
      "Peru expelled the Australian and New Zealand high commissioners on Friday.",
      "Peru + Australia + New Zealand | Peru expels the Australian and New Zealand high commissioners",
    ],
    [
      "Peru expelled the Ugandan and Tanzanian military attaches on Friday.",
      "Peru + Uganda + Tanzania | Peru expels the Ugandan and Tanzanian military attaches",
    ],
    [
      "Peru seized Australian and New Zealand ships on Friday.",
      "Peru + Australia + New Zealand | Peru seizes Australian and New Zealand ships",
    ],
    // whose make a ship is takes no part
    [
      "Peru seized Australian and Chilean-owned ships on Friday.",
      "Peru | Peru seizes Australian and Chilean-owned ships",
    ],
  ]);
});

describe("a body behind a comma is the group before it", () => {
  table([
    [
      "Peru signed a truce with a second rebel group, the Free Front, on Friday.",
      "Peru + Free Front | Peru signs a truce with a second rebel group",
    ],
    [
      "Peru attacked a rebel group, the Free Front, on Friday.",
      "Peru + Free Front | Peru attacks a rebel group",
    ],
    [
      "Peru condemned the rebels, the Foreign Ministry said on Friday.",
      "Peru + rebels | Peru condemns the rebels",
    ],
  ]);
});

describe("who is handed a note, given a grant or turned down takes part", () => {
  table([
    [
      "Peru handed a note of protest to the Chilean Embassy on Friday.",
      "Peru + Chilean Embassy | Peru hands a note of protest to the Chilean Embassy",
    ],
    [
      "Peru provided $20 million in grant aid to Chad on Friday.",
      "Peru + Chad | Peru provides $20 million in grant aid to Chad",
    ],
    [
      "Peru rejected calls from the European Union on Friday to hold elections.",
      "Peru + European Union | Peru rejects calls from the European Union to hold elections",
    ],
  ]);
  // the day is that of the refusal, and whoever calls for something is no place
  test("and the day is its own", () =>
    expect(told("Peru rejected calls from Chile on Friday.", ["title", "date", "where"])).toEqual([
      "Peru rejects calls from Chile | 2024-05-03 | nowhere",
    ]));
});
