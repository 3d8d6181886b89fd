import { describe, expect, it } from "vitest";
import { cite, type CitationStyle } from "#format/cite.ts";

const known = {
  headline: "Obi and Lind Meet on “Lake” Talks",
  publisher: "The Example Courier",
  published: "2021-03-02",
  url: "https://example.org/lake?a=1|2",
};
const bare = { ...known, publisher: null, published: null, url: null };

const text = (style: CitationStyle, article: typeof known | typeof bare = known) =>
  cite(article, style, "“They met.”")
    .map((run) => (run.italic ? `_${run.text}_` : run.text))
    .join("");

describe("cite(article, style, quote)", () => {
  it("follows APA", () => {
    expect(text("apa")).toBe(
      "Obi and Lind Meet on “Lake” Talks. (2021, March 2). _The Example Courier_. https://example.org/lake?a=1|2",
    );
    expect(text("apa", bare)).toBe("Obi and Lind Meet on “Lake” Talks. (n.d.).");
  });

  it("follows the Chicago Manual of Style", () => {
    expect(text("chicago")).toBe(
      "The Example Courier. “Obi and Lind Meet on ‘Lake’ Talks.” March 2, 2021. https://example.org/lake?a=1|2.",
    );
    expect(text("chicago", bare)).toBe("“Obi and Lind Meet on ‘Lake’ Talks.” n.d.");
  });

  it("is Wikipedia’s template with the quotation", () => {
    expect(text("wikipedia")).toBe(
      "{{cite news |title=Obi and Lind Meet on “Lake” Talks |url=https://example.org/lake?a=1%7C2 |work=The Example Courier |date=2 March 2021 |quote=They met.}}",
    );
    expect(text("wikipedia", bare)).toBe(
      "{{cite news |title=Obi and Lind Meet on “Lake” Talks |quote=They met.}}",
    );
  });

  it("escapes text that would end the template, open a link or start a line", () => {
    const hostile = "a | b }} [[c]] {{d}} <ref> '''e'''\n\n* f";
    const made = text("wikipedia", { ...known, headline: hostile, publisher: hostile });
    expect(made.slice(2, -2)).not.toMatch(/[[\]<>\n]|\}\}(?<!\{\{!\}\})|''/);
    expect(made.match(/\|/g)).toHaveLength(5);
  });
});
