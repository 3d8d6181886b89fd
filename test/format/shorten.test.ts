import { describe, expect, it } from "vitest";
import { shorten } from "#format/shorten.ts";

describe("shorten(text, most)", () => {
  it("leaves alone what is short enough", () =>
    expect(shorten("Envoys meet", 11)).toBe("Envoys meet"));
  it("cuts between words", () => expect(shorten("Envoys meet, again", 14)).toBe("Envoys meet…"));
  it("cuts a long word rather than all of it", () =>
    expect(shorten("Obi Donaudampfschiff", 12)).toBe("Obi Donauda…"));
  it("never cuts a character in two", () => expect(shorten("😀😀😀😀", 4)).toBe("😀…"));
});
