import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a town of five words is one town", () => {
  table(
    ["title", "where"],
    [
      [
        "President Ana Roca flew to Santa Cruz de la Sierra on Friday.",
        "Ana Roca visits Santa Cruz de la Sierra | Santa Cruz de la Sierra",
      ],
      [
        "President Ana Roca handed a letter to Maria de la Sierra on Friday.",
        "Ana Roca hands a letter to Maria de la Sierra | nowhere",
      ],
    ],
  );
});

describe("where the cause was is not where it is answered", () => {
  table(
    ["title", "where"],
    [
      [
        "Chile recalled its envoy on Friday after riots in Talara.",
        "Chile recalls its envoy after riots in Talara | nowhere",
        "Riots in Talara | Talara",
      ],
      [
        "Chile evacuated nationals from Peru on Friday after riots in Talara.",
        "Chile evacuates nationals from Peru after riots in Talara | nowhere",
        "Riots in Talara | Talara",
      ],
      [
        "Chile withdrew its troops from Talara on Friday after a truce.",
        "Chile withdraws its troops from Talara after a truce | Talara",
      ],
    ],
  );
});

describe("who cut short a visit is there no longer", () => {
  table(
    ["title", "where"],
    [
      [
        "Peru's President Ana Roca cut short her visit to Bolivia on Friday and returned home after a mine collapsed.\n\nShe ordered an investigation into the collapse on Friday.",
        "Ana Roca cuts short her visit to Bolivia | Bolivia",
        "Ana Roca returns home after a mine collapsed | nowhere",
        "Ana Roca orders an investigation into the collapse | nowhere",
      ],
    ],
  );
});
