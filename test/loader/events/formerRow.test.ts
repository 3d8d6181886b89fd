import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["date", "title"])).toEqual(events));

describe("what had been in a row came before it was settled", () => {
  table([
    [
      "Peru and Chile patched up relations in March after a row over which Lima had withdrawn its ambassador.",
      "2024-03 | Peru and Chile patch up relations after a row",
      "../2024-03-31 | Peru withdraws its ambassador",
    ],
    [
      "Peru and Chile restored ties in March after a dispute in which Lima had recalled its envoy.",
      "2024-03 | Peru and Chile restore ties after a dispute",
      "../2024-03-31 | Peru recalls its envoy",
    ],
    // the noun's own day
    [
      "Peru reported an incident on 12 March near Tacna, in which Chile had seized two boats.",
      "2024-03-12 | Incident near Tacna",
      "2024-03-12 | Chile seizes two boats",
    ],
  ]);
});

describe("ties are mended", () => {
  table([
    [
      "Peru patched up its dispute with Chile on Friday.",
      "2024-05-03 | Peru patches up its dispute with Chile",
    ],
    ["Peru and Chile mended ties in March.", "2024-03 | Peru and Chile mend ties"],
    // wished for, and not done
    ["Peru wants to mend ties with Chile."],
    ["Peru’s patched up relations with Chile soured in March."],
  ]);
});
