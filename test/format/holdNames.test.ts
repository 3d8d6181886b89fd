import { describe, expect, it } from "vitest";
import { hard, holdNames, isHeadline } from "#format/holdNames.ts";

const held = (text: string, names: readonly string[] = []) =>
  holdNames(text, names).replaceAll(hard, "_");

describe("holdNames(text, names)", () => {
  it("holds runs of words with a capital, and what an abbreviation begins", () => {
    expect(held("they met Bo Holm in Port Alba today")).toBe("they met Bo_Holm in Port_Alba today");
    expect(held("they met Mr. Holm, then Gen. J. Vik")).toBe("they met Mr._Holm, then Gen._J._Vik");
    expect(held("they met U.S. officials")).toBe("they met U.S._officials");
  });

  it("holds the names given, whatever their words", () =>
    expect(held("they met Bob bin Salim", ["Bob bin Salim"])).toBe("they met Bob_bin_Salim"));

  it("holds no headline together", () =>
    expect(held("Obi Meets Mr Lind on Lake", ["Ana Obi"])).toBe("Obi Meets Mr_Lind on Lake"));
});

describe("isHeadline(text)", () => {
  it("has no longer word in lower case", () => {
    expect(isHeadline("Envoys Meet on the Lake")).toBe(true);
    expect(isHeadline("Envoys met the Lake Board today")).toBe(false);
  });
});
