import { describe, expect, it } from "vitest";
import {
  paragraphName,
  paragraphPhrase,
  paragraphSign,
  placeLine,
  toldAt,
  toldIn,
} from "#format/where.ts";
import { article, words } from "./told.ts";

describe("paragraphName(article, span)", () => {
  it.each([
    ["Lake Talks", "headline"],
    ["The ministers", "intro"],
    ["They spoke", "paragraph 1"],
    ["Fishermen", "paragraph 2"],
    ["boats had", "paragraph 3"],
    ["The Example Courier", "end"],
  ])("calls the place of “%s” %s", (text, name) => {
    expect(paragraphName(article, words(text))).toBe(name);
  });

  it("has a form for running text and one for narrow columns", () => {
    expect(paragraphPhrase(article, words("Lake Talks"))).toBe("the headline");
    expect(paragraphPhrase(article, words("boats had"))).toBe("paragraph 3");
    expect(paragraphSign(article, words("boats had"))).toBe("¶3");
    expect(paragraphSign(article, words("Lake Talks"))).toBe("headline");
  });
});

describe("toldIn(article, passages)", () => {
  it("names the paragraph of one passage, or of several in it", () => {
    expect(toldIn(article, [words("They spoke")])).toBe("¶1");
    expect(toldIn(article, [words("They spoke"), words("Ana Obi met")])).toBe("¶1");
  });

  it("counts passages in several paragraphs", () => {
    expect(toldIn(article, [words("They spoke"), words("boats had")])).toBe("2 passages");
  });
});

describe("toldAt(article, passages)", () => {
  it("names the primary passage's paragraph, and counts if there are several", () => {
    expect(toldAt(article, [words("They spoke")])).toBe("paragraph 1");
    expect(toldAt(article, [words("Lake Talks"), words("boats had")])).toBe("headline, 2 passages");
  });
});

describe("placeLine(place)", () => {
  it.each([
    ["Port Alba", "UY", "Port Alba, Uruguay"],
    ["Leeds", "GB", "Leeds, UK"],
    ["Singapore", "SG", "Singapore"],
    ["United Kingdom", "GB", "United Kingdom"],
    ["Punta, Uruguay", "UY", "Punta, Uruguay"],
    ["the high seas", null, "the high seas"],
    ["the high seas", "XZ", "the high seas"],
    ["Brussels", "EU", "Brussels, European Union"],
    ["Goma", "CD", "Goma, DR Congo"],
  ])("prints %s (%s) as %s", (name, country, line) => {
    expect(placeLine({ name, country })).toBe(line);
  });
});
