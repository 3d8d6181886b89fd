// Detects text that is not a plain news text: an address, HTML, Markdown, a web page with its menu.

import type { Span } from "#model/span.ts";
import {
  type Complaint,
  type Diagnostic,
  diagnose,
  type Rule,
  type Source,
} from "../diagnostic.ts";
import { consent, menuEntries } from "../lexicon/webPage.ts";

/** Common tags and entities in the source of a page. */
const html =
  /<!doctype html|<\/?(?:html|head|body|script|style|article|section|div|p|span|a|h[1-6]|br|img|ul|ol|li|table|tr|td|blockquote|figure|em|strong|b|i)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|quot|lt|gt|[lr][sd]quo|[mn]dash|#x?\d+);/i;
/** CommonMark: links and images, headings, strong emphasis. */
const markdown =
  /!?\[[^\]\n]*\]\((?:https?:|\/|#|mailto:)[^)\n]*\)|^#{1,6} \S.*|\*\*\S[^*\n]*\*\*/m;
const address = /^https?:\/\/\S+$/i;
/** The fewest menu entries that count as a menu. */
const fewest = 3;

/** A warning if the text is not a plain news text: the most specific one. */
export function notPlainText(source: Source): Diagnostic | null {
  const sidecar = source.file.replace(/\.txt$/, ".yaml");
  const warn = (rule: Rule, span: Span, message: string, mend: string): Diagnostic => {
    const complaint: Complaint = { severity: "warning", rule, message, mend };
    return diagnose(source, span, complaint);
  };
  const lines = linesOf(source.text);
  const [first] = lines;
  if (first && address.test(first.words)) {
    const message =
      lines.length === 1
        ? "The file contains an address and no article."
        : "The article starts with an address, which is read as its headline.";
    const mend = `Put it into ${sidecar} as \`url: ${first.words}\`, and the article’s text into this file.`;
    return warn("article/only-address", first, message, mend);
  }
  const tag = html.exec(source.text);
  if (tag) {
    const message = `The text contains HTML (\`${tag[0]}\`), which readers would see as text.`;
    const mend = "Open the page in a browser, copy the article there, and paste it as plain text.";
    return warn("article/html", matchSpan(tag), message, mend);
  }
  const sign = markdown.exec(source.text);
  if (sign) {
    const message = "The text contains Markdown, whose syntax readers would see.";
    const mend =
      "Remove the syntax: `#` before headings, `**` around words, `[…](…)` around links.";
    return warn("article/markdown", matchSpan(sign), message, mend);
  }
  const asked = lines.find(({ words }) => words.length < 200 && consent.test(words));
  const entries = lines.filter(({ words }) => menuEntries.has(words.toLowerCase()));
  const page = asked ?? (entries.length >= fewest ? entries[0] : undefined);
  if (page) {
    const message = `The text was copied together with the page around it: “${page.words}” is not part of the article.`;
    const mend = "Remove what belongs to the page: menu, buttons, notices and footer.";
    return warn("article/web-page", page, message, mend);
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
