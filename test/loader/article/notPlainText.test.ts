import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notPlainText } from "#loader/article/notPlainText.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";

const complaint = (text: string) => {
  const found = notPlainText({ file: "seeds/talks.txt", text });
  return found && printDiagnostic(found);
};
const rule = (text: string) => notPlainText({ file: "seeds/talks.txt", text })?.rule ?? null;

const body = "Ana Obi met Per Lind in Oslo on Monday. The talks lasted two hours.";

describe("notPlainText(source)", () => {
  it("warns of an address in the place of an article", () => {
    expect(complaint("https://example.org/world/talks\n")).toMatchInlineSnapshot(`
      "seeds/talks.txt:1:1  warning  article/only-address
        The file contains an address and no article.
        1 │ https://example.org/world/talks
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Put it into seeds/talks.yaml as \`url: https://example.org/world/talks\`, and the article’s text into this file."
    `);
    expect(rule(`https://example.org/world/talks\n\nTalks End\n\n${body}\n`)).toBe(
      "article/only-address",
    );
  });

  it("warns of HTML and shows where it begins", () => {
    expect(complaint(`Talks End\n\n<p class="lede">${body}</p>\n`)).toMatchInlineSnapshot(`
      "seeds/talks.txt:3:1  warning  article/html
        The text contains HTML (\`<p class="lede">\`), which readers would see as text.
        3 │ <p class="lede">Ana Obi met Per Lind in Oslo on Monday. The talks lasted two hours.</p>
          │ ^^^^^^^^^^^^^^^^
        Open the page in a browser, copy the article there, and paste it as plain text."
    `);
    expect(rule(`Talks End\n\nObi &amp; Lind met.`)).toBe("article/html");
    expect(rule(`<!DOCTYPE html>\n<html><body>${body}</body></html>`)).toBe("article/html");
  });

  it("warns of Markdown", () => {
    expect(complaint(`# Talks End\n\n${body}\n`)).toMatchInlineSnapshot(`
      "seeds/talks.txt:1:1  warning  article/markdown
        The text contains Markdown, whose syntax readers would see.
        1 │ # Talks End
          │ ^^^^^^^^^^^
        Remove the syntax: \`#\` before headings, \`**\` around words, \`[…](…)\` around links."
    `);
    expect(rule(`Talks End\n\n[Ana Obi](https://example.org/obi) met Per Lind.`)).toBe(
      "article/markdown",
    );
    expect(rule(`Talks End\n\n**Oslo** Ana Obi met Per Lind.`)).toBe("article/markdown");
  });

  it("warns of a page that was copied with its cookie notice or its menu", () => {
    expect(
      complaint(`We use cookies to improve your visit.\n\nTalks End\n\n${body}\n`),
    ).toMatchInlineSnapshot(`
      "seeds/talks.txt:1:1  warning  article/web-page
        The text was copied together with the page around it: “We use cookies to improve your visit.” is not part of the article.
        1 │ We use cookies to improve your visit.
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Remove what belongs to the page: menu, buttons, notices and footer."
    `);
    expect(rule(`Home\nWorld\nSign in\nTalks End\n\n${body}\n`)).toBe("article/web-page");
    expect(rule(`Talks End\n\n${body}\n\nAccept all cookies\n`)).toBe("article/web-page");
  });

  it.each([
    ["a plain article", `Talks End\n\n${body}\n`],
    [
      "an address inside a sentence",
      `Talks End\n\nThe text is at https://example.org/accord, she said.`,
    ],
    [
      "a list of sources",
      `Talks End\n\n${body}\n\nSources\n“Talks open”. Mercury. https://example.org`,
    ],
    ["signs of less and more", `Talks End\n\nInflation was < 3 % and growth > 2 %, R&D rose.`],
    ["the end mark of a wire", `Talks End\n\n${body}\n\n###\n`],
    ["brackets and stars", `Talks End\n\n“[We] met (again),” she said. *** \n\n- one\n- two`],
    [
      "an article about cookies",
      `Watchdog Fines Firm\n\nThe firm said that it uses cookies to track readers, and that “we use cookies” was plain.`,
    ],
    ["a button or two", `Home\nShare\nTalks End\n\n${body}`],
  ])("says nothing of %s", (_, text) => expect(rule(text)).toBeNull());

  it("says nothing of the article that ships and of the texts of the corpus", () => {
    for (const folder of ["seeds", "test/corpus"])
      for (const name of readdirSync(folder).filter((each) => each.endsWith(".txt")))
        expect(rule(readFileSync(`${folder}/${name}`, "utf8")), name).toBeNull();
  });
});
