// "deports jailed Briton": what befell him before is no deed of the one who deports him.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title"])).toEqual(expected);
  });

describe("a participle between a verb or preposition and a noun tells no deed", () => {
  table([
    ["Peru deports jailed Briton\n\nPeru deported a Briton on Friday.", "Peru deports a Briton"],
    [
      "Chile demands access to besieged Lima\n\nChile demanded access to the city on Friday.",
      "Chile demands access to the city",
    ],
    // but a noun in -s may do it
    ["Peru talks freed hostages\n\nIt rained on Friday.", "Peru frees hostages"],
    ["Troops detained Chilean envoys on Friday.", "Troops detain Chilean envoys"],
    ["Peru has detained Chilean envoys.", "Peru detains Chilean envoys"],
  ]);
});
