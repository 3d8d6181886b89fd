import { describe, expect, it } from "vitest";
import { quotation } from "#format/quotation.ts";
import { toSelector } from "#model/selector.ts";
import { article, words } from "./told.ts";

function quoted(text: string): string {
  return quotation(article, toSelector(article.text, words(text)));
}

describe("quotation(article, passage)", () => {
  it.each([
    ["They spoke for two hours.", "“They spoke for two hours.”"],
    ["They spoke for two hours", "“They spoke for two hours”"],
    [
      "Ana Obi met Per Lind in Port Alba on Tuesday",
      "“Ana Obi met Per Lind in Port Alba on Tuesday …”",
    ],
    ["Per Lind in Port Alba", "“… Per Lind in Port Alba …”"],
    ["Obi and Lind Meet on Lake Talks", "“Obi and Lind Meet on Lake Talks”"],
  ])("shows where “%s” is cut out of its sentence", (text, quote) => {
    expect(quoted(text)).toBe(quote);
  });

  it.each([
    ["“We are going.”", "“We are going.”"],
    ["He said: “We are going.”", "He said: “We are going.”"],
    ["We are going.” They left.", "“We are going.” They left."],
    ["He said: “We are", "He said: “We are” …"],
    ["He said: “We", "He said: “We” …"],
  ])("keeps the passage's quotation marks and completes pairs: %s", (cut, quote) => {
    const text = "He said: “We are going.” They left.";
    const own = {
      text,
      paragraphs: [{ start: 0, end: text.length, zone: "body", number: 1 }],
    } as const;
    const start = text.indexOf(cut);
    const passage = toSelector(text, { start, end: start + cut.length });
    expect(quotation(own, passage)).toBe(quote);
  });

  it("closes an unpaired straight mark", () => {
    const text = 'He said: "We are going." They left.';
    const own = {
      text,
      paragraphs: [{ start: 0, end: text.length, zone: "body", number: 1 }],
    } as const;
    expect(quotation(own, toSelector(text, { start: 0, end: 16 }))).toBe('He said: "We are" …');
  });
});
