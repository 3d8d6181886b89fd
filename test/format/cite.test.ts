import { describe, expect, it } from "vitest";
import { citation, quotation } from "#format/cite.ts";
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

  it("keeps the marks that the words have", () => {
    const text = "He said: “We are going.” They left.";
    const own = {
      text,
      paragraphs: [{ start: 0, end: text.length, zone: "body", number: 1 }],
    } as const;
    expect(quotation(own, toSelector(text, { start: 9, end: 24 }))).toBe("“We are going.”");
  });
});

describe("citation(article, passage, address)", () => {
  const passage = toSelector(article.text, words("They spoke for two hours."));

  it("gives headline, publisher, day, paragraph and address", () => {
    expect(citation(article, passage, "https://example.org/event/a/")).toBe(
      "“They spoke for two hours.” (Obi and Lind Meet on Lake Talks, The Example Courier, Tuesday 2 March 2021, paragraph 1)\nhttps://example.org/event/a/",
    );
  });

  it("leaves out what is not known", () => {
    const bare = { ...article, publisher: null, published: null };
    expect(citation(bare, passage, null)).toBe(
      "“They spoke for two hours.” (Obi and Lind Meet on Lake Talks, paragraph 1)",
    );
  });
});
