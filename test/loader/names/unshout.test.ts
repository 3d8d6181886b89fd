// The rule: family names in capitals are written as others are. Numbers and initials are not names.

import { expect, test } from "vitest";
import { unshout } from "#loader/names/unshout.ts";

test.each([
  ["Ana ROCA", "Ana Roca"],
  ["Ada NDAM O'HOLM", "Ada Ndam O'Holm"],
  ["Bo McHOLM", "Bo McHolm"],
  ["Ida ÅKERØ", "Ida Åkerø"],
  // not names
  ["Charles III", "Charles III"],
  ["Frederik VIII", "Frederik VIII"],
  ["JRR Holm", "JRR Holm"],
  ["JD Holm", "JD Holm"],
  ["Ana Roca", "Ana Roca"],
])("%s", (name, expected) => {
  expect(unshout(name)).toBe(expected);
});

test("in a line of capitals, words of two letters are names as well, and numbers are not", () => {
  expect(unshout("ANA DE ROCA", 2)).toBe("Ana De Roca");
  expect(unshout("CHARLES III", 2)).toBe("Charles III");
});
