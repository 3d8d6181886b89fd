// Finds an editor's words in an article, regardless of the forms of quotes, dashes and spaces.

import type { Article } from "#model/article.ts";
import type { Span } from "#model/span.ts";
import { type Diagnostic, diagnose, pointAt, type Source } from "../diagnostic.ts";
import { nearestWords } from "../nearest.ts";
import type { Quoted } from "./correction.ts";

/** Every place of the words between their prefix and suffix, in text order. */
export function findWords(text: string, { words, prefix, suffix }: Quoted): Span[] {
  const before = prefix === null ? "" : `(?<=${pattern(prefix)}\\s*)`;
  const after = suffix === null ? "" : `(?=\\s*${pattern(suffix)})`;
  const found = text.matchAll(new RegExp(before + whole(pattern(words)) + after, "gu"));
  return Array.from(found, ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** Matches whole words only: "met" is not found in "metric". */
function whole(source: string): string {
  const letter = "[\\p{L}\\p{M}\\p{N}]";
  return `(?<!${letter}(?=${letter}))${source}(?!(?<=${letter})${letter})`;
}

/** Characters that count as equal: editors type one form, articles have another. */
const alike = ["'’‘ʼ", '"“”„', "-‐‑–—"];

function pattern(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => Array.from(word, sign).join(""))
    .join("\\s+");
}

function sign(char: string): string {
  const group = alike.find((signs) => signs.includes(char));
  if (group !== undefined) return `[${group.replace("-", "\\-")}]`;
  return char.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

/** Where words of a correction are looked up, and where its faults are shown. */
export interface Quote {
  readonly article: Pick<Article, "text">;
  readonly file: string;
  readonly source: Source;
  /** Span in the sidecar. */
  readonly at: Span;
}

/** A place in an article's file: `seeds/talks.txt:5:12`. */
export function placeOf({ article, file }: Pick<Quote, "article" | "file">, offset: number) {
  const { line, column } = pointAt(article.text, offset);
  return `${file}:${line}:${column}`;
}

/** Words with some context, on one line. */
function around(text: string, { start, end }: Span): string {
  const near = text.slice(Math.max(0, start - 24), end + 24);
  return `…${near.replace(/\s+/g, " ").trim()}…`;
}

/** The error that the words of a correction are not in the article. */
export function notFound(quote: Quote, { words }: Quoted): Diagnostic {
  const { text } = quote.article;
  const [bare] = findWords(text, { words, prefix: null, suffix: null });
  const complaint = { severity: "error", rule: "correction/words-not-found" } as const;
  if (bare) {
    return diagnose(quote.source, quote.at, {
      ...complaint,
      message: `“${words}” is in the article, but not with this prefix or suffix.\nIt is in “${around(text, bare)}” (${placeOf(quote, bare.start)}).`,
      mend: `Copy \`prefix\` and \`suffix\` from ${quote.file}, up to the quoted words.`,
    });
  }
  const near = nearestWords(text, words);
  const hint = near
    ? `\nDid you mean “${text.slice(near.start, near.end)}” (${placeOf(quote, near.start)})?`
    : "";
  return diagnose(quote.source, quote.at, {
    ...complaint,
    message: `“${words}” is not in the article.${hint}`,
    mend: `Copy the words from ${quote.file}.`,
  });
}

/** The error that the words of an `add` appear more than once. */
function repeated(quote: Quote, { words }: Quoted, found: readonly Span[]): Diagnostic {
  const { text } = quote.article;
  const listed = found.map((span) => `${placeOf(quote, span.start)}  ${around(text, span)}`);
  return diagnose(quote.source, quote.at, {
    severity: "error",
    rule: "correction/words-repeat",
    message: `“${words}” appears ${found.length} times in the article:\n${listed.join("\n")}`,
    mend: "Quote more words, or add `prefix:` or `suffix:` with the words directly before or after.",
  });
}

/** The one place of words that must not repeat, or what is wrong with them. */
export function onlyPlace(quote: Quote, quoted: Quoted): Span | Diagnostic {
  const found = findWords(quote.article.text, quoted);
  const [place, second] = found;
  if (!place) return notFound(quote, quoted);
  return second ? repeated(quote, quoted, found) : place;
}
