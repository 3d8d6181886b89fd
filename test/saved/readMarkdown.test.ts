import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "#saved/markdown/readMarkdown.ts";

const read = (text: string) => readMarkdown(text, "seeds/a.md");

describe("readMarkdown(markdown, file)", () => {
  it("leaves out the syntax, pictures and HTML", () => {
    const text = `# Peru and *Chile* Sign

Ana Roca [met](https://example.org) **Bo Holm**
in Lima.  \nThey signed.

![A picture](a.png)

<script>secret()</script>
<!-- secret -->

- Fish
- Ships

> “A beginning”, Holm said.

---

[x]: https://example.org
`;
    expect(read(text).text).toBe(
      "Peru and Chile Sign\n\nAna Roca met Bo Holm in Lima.\n\nThey signed.\n\nFish\n\nShips\n\n“A beginning”, Holm said.\n",
    );
  });

  it("gives the front matter as it stands, and not lines across as one", () => {
    const front = "---\ntitle: Peru and Chile Sign\n";
    expect(read(`${front}---\n\nThey met.\n`)).toEqual({
      text: "They met.\n",
      facts: {},
      front,
      fault: null,
    });
    const across = read("---\nThey met.\n\n---\n\nThey signed.\n");
    expect(across).toMatchObject({ text: "They met.\n\nThey signed.\n", front: null });
  });

  it("prints HTML in it as a page would, without what is hidden", () => {
    const text = `Ana <b>Roca</b> met R&amp;D<br>of Lima <script>secret()</script>and Chile.

<div>
<p>They signed &lt;it&gt;.</p><p hidden>secret</p>
</div>
`;
    expect(read(text).text).toBe("Ana Roca met R&D\n\nof Lima and Chile.\n\nThey signed <it>.\n");
  });

  it.each([
    ["front matter without an end", "---\npublisher: x\n\nThey met.\n", /front matter has no end/],
    ["front matter in TOML", '+++\ntitle = "x"\n+++\n\nThey met.\n', /TOML/],
    ["a text of pictures", "![Lima](a.png)\n", /no text/],
    ["10,000 quotes in each other", `${"> ".repeat(10_000)}They met.\n`, /too deep/],
    ["a text of stars and lines", "*a_".repeat(50_000), /too long/],
    ["10,000 lists in each other", `${"1. ".repeat(10_000)}They met.\n`, /too deep/],
  ])("refuses %s", (_, text, message) => {
    const { text: none, fault } = read(text);
    expect(none).toBe("");
    expect(fault?.message).toMatch(message);
    expect(fault?.mend).toMatch(/^[A-Z].*\.$/);
  });

  it("takes a long line across for one", () => {
    expect(read(`They met.\n\n${"* ".repeat(80)}\n\nThey left.\n`).fault).toBeNull();
  });

  it("gives a text or a fault of any string", () => {
    const part = constantFrom(
      "---\n",
      "a: b\n",
      "# ",
      "[",
      "](",
      "<p>",
      "> ",
      "\n\n",
      "`",
      "*",
      "\uFEFF",
      "- ",
      "Holm",
    );
    assert(
      property(array(part, { maxLength: 40 }), (parts) => {
        const { text, fault } = read(parts.join(""));
        expect(text === "").toBe(fault !== null);
      }),
    );
    assert(
      property(string({ unit: "binary" }), (any) => {
        const { text, fault } = read(any);
        expect(text === "").toBe(fault !== null);
      }),
    );
  });
});
