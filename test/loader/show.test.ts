import { describe, expect, it } from "vitest";
import { loadOne } from "#loader/parseSeeds.ts";
import { show } from "#loader/show.ts";
import { parse } from "./parse.ts";

const text = `Holm meets Bruun

Norwegian Foreign Minister Ada Holm met Danish Prime Minister Jan Bruun in Vienna on Sunday.

©2024 The Record
`;
const source = {
  file: "seeds/talks.yaml",
  text: "published: 2024-05-05\ncorrections:\n  - note: met\n    text: Both came by train.\n",
};
const seed = { id: "talks", file: "seeds/talks.txt", text, sidecar: source };
const printed = show(await loadOne(seed, parse));

/** The lines under a heading. */
function under(heading: string): string {
  const from = printed.indexOf(`\n${heading} `);
  return printed.slice(printed.indexOf("\n", from + 1) + 1, printed.indexOf("\n\n", from + 1));
}

describe("show(loaded)", () => {
  it("starts with headline and day", () => {
    expect(printed).toMatch(/^Holm meets Bruun\npublished 2024-05-05 \(from the sidecar\)\n\n/);
  });

  it("prints zones, times, names and triggers with line and column", () => {
    expect(under("Zones")).toMatchInlineSnapshot(`
      "  1:1  headline   Holm meets Bruun
        3:1  body 1     Norwegian Foreign Minister Ada Holm met Danish Prime Minist…
        5:1  copyright  ©2024 The Record"
    `);
    expect(under("Times")).toMatch(/3:86 +“Sunday” +DATE +2024-05-05 +weekday-past/);
    expect(under("Names")).toContain("Ada Holm, Foreign Minister, NO, also Holm (person)\n");
    expect(under("Triggers")).toMatch(/3:37 +“met” +CONSULT +held +mutual-verb +weekday-past/);
  });

  it("prints each event with its passages and why it has its date", () => {
    expect(under("Events")).toMatchInlineSnapshot(`
      "  1  2024-05-05  held  Holm meets Bruun in Vienna
           what      CONSULT
           who       Ada Holm, Foreign Minister, NO, also Holm; Jan Bruun, Prime Minister, DK,
                     also Bruun
           where     Vienna, AT, 48.21 16.37
           ¶ 1       “Norwegian Foreign Minister Ada Holm met Danish Prime Minist…”
           headline  “Holm meets Bruun”
           why       “Sunday” 3:86 · relative to 2024-05-05 · weekday-past · “Sunday” is the
                     latest Sunday up to and including the day of publication. The sentence is in
                     the past tense.
           editor    Both came by train."
    `);
  });

  it("prints the coverage", () => {
    expect(printed).toContain(`
Coverage
  times: 2 seen, 1 used
  3:86  “Sunday”  date of 1
  5:2   “2024”    left: zone
  happenings: 2 seen, 2 used

`);
  });

  it("wraps long lines, without trailing spaces", () => {
    for (const line of printed.split("\n")) {
      expect(line.length).toBeLessThan(110);
      expect(line).toBe(line.trimEnd());
    }
  });
});
