import { describe, expect, it } from "vitest";
import { shorten } from "#format/shorten.ts";

describe("shorten(text, most)", () => {
  it("returns short text unchanged", () => expect(shorten("Envoys meet", 11)).toBe("Envoys meet"));
  it("cuts between words", () => expect(shorten("Envoys meet, again", 14)).toBe("Envoys meet…"));
  it("cuts inside a word that is too long", () =>
    expect(shorten("Obi Donaudampfschiff", 12)).toBe("Obi Donauda…"));
  it("has one line, and the sign that is wanted", () =>
    expect(shorten("one two\n three", 9, " …")).toBe("one two …"));
  it("never cuts at a hard space", () =>
    expect(shorten("a summit with Mr\u00A0Holm of Peru", 18)).toBe("a summit with…"));
  it("never splits a character", () => expect(shorten("😀😀😀😀", 4)).toBe("😀…"));
});
