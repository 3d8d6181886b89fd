import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, printRegister, readRegister } from "#loader/addresses/register.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { anyUnits } from "../../model/anyText.ts";

const talks: Address = {
  slug: "obi-meets-lind-2021-03",
  event: "2021-03-02-lake-abc123",
  article: "2021-03-02-lake",
  title: "Obi meets Lind",
  trigger: "met",
  quote: "Obi met Lind",
  leads: [],
  withdrawn: null,
};

const file = "seeds/addresses.json";
const read = (text: string) => readRegister({ file, text });
const complaints = (text: string) => read(text).diagnostics.map(printDiagnostic).join("\n");

describe("readRegister(source)", () => {
  it("gives back what printRegister wrote, in order of slugs", () => {
    const gone = { ...talks, slug: "a", withdrawn: "A guess, not a plan." };
    const led = { ...talks, slug: "b", leads: ["obi-meets-lind-2021-03"] };
    const text = printRegister([talks, led, gone]);
    expect(read(text).addresses).toEqual([gone, led, talks]);
    expect(text).toBe(printRegister([gone, talks, led]));
  });

  it("gives back any words, whatever signs are in them", () => {
    const words = anyUnits.filter((text) => text !== "");
    fc.assert(
      fc.property(words, words, (title, quote) => {
        const one = { ...talks, title, quote };
        expect(read(printRegister([one])).addresses).toEqual([one]);
      }),
    );
  });

  it("knows nothing where there is no file", () => {
    expect(readRegister(null)).toEqual({ addresses: [], source: null, diagnostics: [] });
  });

  it("says where a file that was merged by hand is no JSON", () => {
    const text = printRegister([talks]).replace('"addresses"', '<<<<<<< ours\n  "addresses"');
    expect(complaints(text)).toMatch(/^seeds\/addresses\.json:3:\d+ {2}error {2}address\/json/);
    expect(read(text).addresses).toEqual([]);
  });

  it.each([
    ["an entry without its quotation", printRegister([talks]).replace(/,\s*"quote": "[^"]*"/, "")],
    ["a key that nothing reads", printRegister([talks]).replace('"title"', '"name"')],
    ["a path for a slug", printRegister([{ ...talks, slug: "../../etc" }])],
    ["a slug with a line break", printRegister([{ ...talks, slug: "a\nb" }])],
    [
      "an address that leads on and was withdrawn",
      printRegister([{ ...talks, leads: ["b"], withdrawn: "why" }]),
    ],
    ["a list", "[]"],
    ["nothing at all", "{}"],
  ])("refuses %s, with its place", (_, text) => {
    expect(complaints(text)).toMatch(/^seeds\/addresses\.json:\d+:\d+ {2}error {2}address\/form/);
    expect(read(text).addresses).toEqual([]);
  });
});
