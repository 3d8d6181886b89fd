// Detects text that is not a plain news text: an address, HTML, Markdown, a web page with its menu.

import type { Span } from "#model/span.ts";
import { nameBeside, type SavedFault } from "./saved.ts";
import { consent, menuEntries } from "./webPage.ts";

/** Common tags and entities in the source of a page. */
const html =
  /<!doctype html|<\/?(?:html|head|body|script|style|article|section|div|p|span|a|h[1-6]|br|img|ul|ol|li|table|tr|td|blockquote|figure|em|strong|b|i)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|quot|lt|gt|[lr][sd]quo|[mn]dash|#x?\d+);/i;
/** CommonMark: links and images, headings, strong emphasis. */
const markdown =
  /!?\[[^\]\n]*\]\((?:https?:|\/|#|mailto:)[^)\n]*\)|^#{1,6} \S.*|\*\*\S[^*\n]*\*\*/m;
const address = /^https?:\/\/\S+$/i;
/** The fewest menu entries that count as a menu. */
const fewest = 3;

/** What a text is instead of a plain news text, and where that shows. */
export interface NotPlain extends SavedFault {
  readonly what: "only-address" | "html" | "markdown" | "web-page";
}

/** The most specific one; null for a plain news text. */
export function notPlain({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): NotPlain | null {
  const lines = linesOf(text);
  return (isRead(file) ? null : sourceOf(file, text, lines)) ?? pageAround(lines);
}

/** What is read of a page or of Markdown has lost its syntax: what looks like it is told of. */
const isRead = (file: string): boolean => /\.(?:html?|md)$/.test(file);

function sourceOf(file: string, text: string, lines: readonly PlainLine[]): NotPlain | null {
  const sidecar = nameBeside(file, ".yaml");
  const [first] = lines;
  if (first && address.test(first.words)) {
    const message =
      lines.length === 1
        ? "The file contains an address and no article."
        : "The article starts with an address, which is read as its headline.";
    const mend = `Put it into ${sidecar} as \`url: ${first.words}\`, and the article’s text into this file.`;
    return { what: "only-address", span: first, message, mend };
  }
  const tag = html.exec(text);
  if (tag) {
    const message = `The text contains HTML (\`${tag[0]}\`), which readers would see as text.`;
    const mend = `Save the page itself as ${nameBeside(file, ".html")}, or copy the article in a browser, and paste it as plain text.`;
    return { what: "html", span: matchSpan(tag), message, mend };
  }
  const sign = markdown.exec(text);
  if (sign) {
    const message = "The text contains Markdown, whose syntax readers would see.";
    const mend = `Rename the file to ${nameBeside(file, ".md")}, or remove the syntax: \`#\` before headings, \`**\` around words, \`[…](…)\` around links.`;
    return { what: "markdown", span: matchSpan(sign), message, mend };
  }
  return null;
}

function pageAround(lines: readonly PlainLine[]): NotPlain | null {
  const asked = lines.find(({ words }) => words.length < 200 && consent.test(words));
  const entries = lines.filter(({ words }) => menuEntries.has(words.toLowerCase()));
  const page = asked ?? (entries.length >= fewest ? entries[0] : undefined);
  if (page) {
    const message = `The text was copied together with the page around it: “${page.words}” is not part of the article.`;
    const mend =
      "Save the article alone as plain text, without what belongs to the page: menu, buttons, notices and footer.";
    return { what: "web-page", span: page, message, mend };
  }
  return null;
}

interface PlainLine extends Span {
  readonly words: string;
}

function linesOf(text: string): readonly PlainLine[] {
  return Array.from(text.matchAll(/\S(?:[^\n\r]*\S)?/g), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
}

function matchSpan({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
