import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["trigger", "where"])).toEqual(expected);
  });

describe("several places in a row are told as one", () => {
  table([
    ["Ana Roca will visit Tokyo, Seoul and Beijing.", "will visit | Tokyo, Seoul and Beijing"],
    ["Ana Roca will visit Peru and Chile.", "will visit | Peru and Chile"],
    ["Ana Roca met Bo Holm in Tacna and Arica.", "met | Tacna and Arica"],
    ["Ana Roca met Bo Holm in Lima, Peru.", "met | Lima, Peru"],
    ["Ana Roca flew to Lima, where she met Bo Holm.", "flew | Lima", "met | Lima"],
    // the second one begins a clause
    [
      "Ana Roca met Bo Holm in Lima and Santiago recalled its ambassador.",
      "met | Lima",
      "recalled | nowhere",
    ],
  ]);
});

describe("what is condemned lends no place to the condemning", () => {
  table([
    ["Ana Roca condemned the raid in Tacna on 3 April.", "raid | Tacna", "condemned | nowhere"],
    ["Ana Roca condemned the raid in a speech in Tacna.", "condemned | Tacna"],
  ]);
});
