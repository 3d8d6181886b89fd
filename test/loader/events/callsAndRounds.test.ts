// Calls told with "told", rounds without their talks, fighters by a name in the plural, and things told as "it".

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what is told by telephone to who is in office is a call", () => {
  tells(
    ["title", "kind"],
    [
      [
        "Premier Ana Roca told President Bo Holm by telephone on Friday that the ban would end.",
        "Ana Roca speaks by phone with Bo Holm | CONSULT phone",
        "Ban is to end | SANCTION",
      ],
    ],
  );
  it("and none with a newspaper", () => {
    const text = "Premier Ana Roca told the Oslo Post by telephone on Friday that she was well.";
    expect(told(text, ["kind"])).not.toContain("CONSULT phone");
  });
});

describe("a round held in a town is one of talks, and none of a vote", () => {
  tells(
    ["title"],
    [
      [
        "The border commissions of Peru and Chile held their 14th round in Lima on Friday.",
        "Peru and Chile hold their 14th round in Lima",
      ],
      ["Bo Holm won the first round in Peru on Friday."],
    ],
  );
});

describe("fighters named in the plural are no one man", () => {
  tells(
    ["title", "who"],
    [
      [
        "Nepal's Maoists attacked a post in Rolpa on Friday.",
        "Nepal's Maoists attack a post in Rolpa | Nepal's Maoists",
      ],
      [
        "The government and the Islamists signed a truce on Friday.",
        "Government and Islamists sign a truce | government + Islamists",
      ],
    ],
  );
});

describe("“it” behind “after” is the building to which it was done", () => {
  tells(
    ["title", "who"],
    [
      [
        "Bahrain reopened its consulate in Basra on Friday, a year after it was stormed.",
        "Bahrain reopens its consulate in Basra | Bahrain",
      ],
    ],
  );
});
