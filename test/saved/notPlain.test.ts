import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { notPlain } from "#saved/notPlain.ts";

const found = (text: string) => notPlain({ file: "seeds/talks.txt", text });
const complaint = (text: string) => {
  const { span = { start: 0, end: 0 }, ...said } = found(text) ?? {};
  return { ...said, words: text.slice(span.start, span.end) };
};
const what = (text: string) => found(text)?.what ?? null;

const body = "Ana Obi met Per Lind in Oslo on Monday. The talks lasted two hours.";

describe("notPlain(source)", () => {
  it("finds an address in the place of an article", () => {
    expect(complaint("https://example.org/world/talks\n")).toMatchInlineSnapshot(`
      {
        "mend": "Put it into seeds/talks.yaml as \`url: https://example.org/world/talks\`, and the article’s text into this file.",
        "message": "The file contains an address and no article.",
        "what": "only-address",
        "words": "https://example.org/world/talks",
      }
    `);
    expect(what(`https://example.org/world/talks\n\nTalks End\n\n${body}\n`)).toBe("only-address");
  });

  it("finds HTML and shows where it begins", () => {
    expect(complaint(`Talks End\n\n<p class="lede">${body}</p>\n`)).toMatchInlineSnapshot(`
      {
        "mend": "Save the page itself as seeds/talks.html, or copy the article in a browser, and paste it as plain text.",
        "message": "The text contains HTML (\`<p class="lede">\`), which readers would see as text.",
        "what": "html",
        "words": "<p class="lede">",
      }
    `);
    expect(what(`Talks End\n\nObi &amp; Lind met.`)).toBe("html");
    expect(what(`<!DOCTYPE html>\n<html><body>${body}</body></html>`)).toBe("html");
  });

  it("finds Markdown", () => {
    expect(complaint(`# Talks End\n\n${body}\n`)).toMatchInlineSnapshot(`
      {
        "mend": "Rename the file to seeds/talks.md, or remove the syntax: \`#\` before headings, \`**\` around words, \`[…](…)\` around links.",
        "message": "The text contains Markdown, whose syntax readers would see.",
        "what": "markdown",
        "words": "# Talks End",
      }
    `);
    expect(what(`Talks End\n\n[Ana Obi](https://example.org/obi) met Per Lind.`)).toBe("markdown");
    expect(what(`Talks End\n\n**Oslo** Ana Obi met Per Lind.`)).toBe("markdown");
  });

  it("finds a page that was copied with its cookie notice or its menu", () => {
    expect(
      complaint(`We use cookies to improve your visit.\n\nTalks End\n\n${body}\n`),
    ).toMatchInlineSnapshot(`
      {
        "mend": "Save the article alone as plain text, without what belongs to the page: menu, buttons, notices and footer.",
        "message": "The text was copied together with the page around it: “We use cookies to improve your visit.” is not part of the article.",
        "what": "web-page",
        "words": "We use cookies to improve your visit.",
      }
    `);
    expect(what(`Home\nWorld\nSign in\nTalks End\n\n${body}\n`)).toBe("web-page");
    expect(what(`Talks End\n\n${body}\n\nAccept all cookies\n`)).toBe("web-page");
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
  ])("says nothing of %s", (_, text) => expect(what(text)).toBeNull());

  it("says nothing of the article that ships and of the texts of the corpus", () => {
    for (const folder of ["seeds", "test/corpus"])
      for (const name of readdirSync(folder).filter((each) => each.endsWith(".txt")))
        expect(what(readFileSync(`${folder}/${name}`, "utf8")), name).toBeNull();
  });

  it("takes what is read of a page or of Markdown for what it tells of", () => {
    const text = `Talks End\n\n${body} Lind wrote <b>no</b> and **never** on a wall.\n`;
    for (const file of ["seeds/talks.html", "seeds/talks.htm", "seeds/talks.md"])
      expect(notPlain({ file, text })).toBeNull();
    expect(notPlain({ file: "seeds/talks.txt", text })?.what).toBe("html");
    const around = `We use cookies to improve your visit. Accept all cookies.\n\n${text}`;
    expect(notPlain({ file: "seeds/talks.html", text: around })?.what).toBe("web-page");
  });
});
