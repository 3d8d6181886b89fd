import { describe, expect, it } from "vitest";
import { shorten } from "#format/shorten.ts";

describe("shorten(text, most)", () => {
  it("returns short text unchanged", () => expect(shorten("Envoys meet", 11)).toBe("Envoys meet"));
  it("cuts between words", () => expect(shorten("Envoys meet, again", 14)).toBe("Envoys meet…"));
  it("cuts inside a word that is too long", () =>
    expect(shorten("Obi Donaudampfschiff", 12)).toBe("Obi Donauda…"));
  it("has one line, and the sign that is wanted", () =>
    expect(shorten("one two\n three", 9, " …")).toBe("one two …"));
  it("never cuts within a name, but where nothing else is left", () => {
    expect(shorten("they cancel a summit with Mr. Holm", 30)).toBe("they cancel a summit with…");
    expect(shorten("they cancel a summit with Bo Holm", 30)).toBe("they cancel a summit with…");
    expect(shorten("Obi and Lind Meet on Lake Talks", 24)).toBe("Obi and Lind Meet on…");
    expect(shorten("Ana Maria Lopez Marsh", 16)).toBe("Ana Maria Lopez…");
  });
  it("never splits a character", () => expect(shorten("😀😀😀😀", 4)).toBe("😀…"));
});
