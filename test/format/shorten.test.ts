import { describe, expect, it } from "vitest";
import { shorten } from "#format/shorten.ts";

describe("shorten(text, most)", () => {
  it("returns short text unchanged", () => expect(shorten("Envoys meet", 11)).toBe("Envoys meet"));
  it("cuts between words", () => expect(shorten("Envoys meet, again", 14)).toBe("Envoys meet…"));
  it("cuts inside a word that is too long", () =>
    expect(shorten("Obi Donaudampfschiff", 12)).toBe("Obi Donauda…"));
  it("never splits a character", () => expect(shorten("😀😀😀😀", 4)).toBe("😀…"));
});
