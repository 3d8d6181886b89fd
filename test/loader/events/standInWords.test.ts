import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what “it” or “them” behind a verb is, the clause around it says", () => {
  table(
    ["title", "kind"],
    [
      [
        "Peru, which suspended drone strikes in March, resumed them on Friday.",
        "Peru’s drone strikes are suspended | ASSAULT",
        "Peru resumes the drone strikes | ASSAULT",
      ],
      [
        "Peru had lost relations with Chile in March when President Bo Holm severed them.",
        "Bo Holm severs the relations | SANCTION discontinue",
      ],
      [
        "Premier Ana Roca refused to sign the BSA, although the Senate had endorsed it in March.",
        "Senate endorses the BSA | SUPPORT",
        "Ana Roca refuses to sign the BSA | REJECT meet",
      ],
      [
        "Chile recognised Peru when Ghana recognised it on Friday.",
        "Chile recognises Peru | SUPPORT",
        "Ghana recognises Peru | SUPPORT",
      ],
      [
        "Chile signed the pact when Ghana attacked it on Friday.",
        "Chile signs the pact | AGREE",
        "Ghana attacks Chile | ASSAULT",
      ],
    ],
  );
});

describe("“theirs” is the thing that stands before", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru has kept its ambassador in Cairo; Chile, the United Arab Emirates and Ghana withdrew theirs in March.",
        "Chile, UAE and Ghana withdraw their ambassadors | Chile + United Arab Emirates + Ghana",
      ],
      [
        "Peru recalled its envoy in March; Chile recalled theirs in April.",
        "Peru recalls its envoy | Peru + Chile",
        "Chile recalls its envoy | Chile + Peru",
      ],
      ["Peru, Ghana and Ecuador close Chile | Peru + Ghana + Ecuador"],
    ],
  );
});

describe("two who act behind an “and” that ends an object", () => {
  table(
    ["title", "who"],
    [
      [
        "Peru recalled its envoy on Friday and Ghana and Chile summoned theirs.",
        "Peru recalls its envoy | Peru",
        "Ghana and Chile summon their envoys | Ghana + Chile",
      ],
      [
        "Peru freed the soldiers and Chile and Ghana welcomed the step on Friday.",
        "Chile and Ghana welcome the step | Chile + Ghana",
        "Peru frees the soldiers | Peru + soldiers",
      ],
    ],
  );
});

describe("a demand turned down is the other's", () => {
  table(
    ["title"],
    [
      [
        "Peru asked for talks in March. Chile turned down its demand on Friday.",
        "Peru asks for talks",
        "Chile turns down the demand",
      ],
      ["Chile withdrew its demand on Friday.", "Chile withdraws its demand"],
      ["President Ana Roca hosted a lunch in his honour on Friday.", "Ana Roca hosts a lunch"],
    ],
  );
});
