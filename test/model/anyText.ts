// Arbitrary texts that no editor would write, for property tests.

import * as fc from "fast-check";

/** Arbitrary UTF-16 units, including lone surrogates and control characters. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** Strings that have a meaning for the loader. */
const pieces = [
  " ",
  "\n",
  "\r\n",
  "\n\n",
  "\u2028",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u0301",
  "😀",
  "\ud83d",
  "“",
  "”",
  '"',
  "’",
  "—",
  "–",
  "Bor–Pibor",
  "…",
  "(",
  ")",
  ".",
  ",",
  "U.S.",
  "Mr.",
  "©",
  "ﬁ",
  "İ",
  "ß",
  "北京",
  "Also: ",
  "(Agency) — ",
  "LIMA, May 3 (Wire) - ",
  "Ana Roca",
  "Roca",
  "Foreign Minister ",
  "Peru",
  "Lima",
  "in ",
  "met ",
  "will meet ",
  "visited ",
  "refused to meet ",
  "a planned visit ",
  "was postponed ",
  "talks ",
  "said ",
  "who ",
  "and ",
  "before ",
  "on Monday",
  "last month",
  "May 3, 2024",
  "two days",
];

/** These strings and arbitrary units in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, anyUnits), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
