// Diagnostics: what is wrong, where, and how to mend it, as values and as printed lines.

import type { Span } from "#model/span.ts";

/** All rules; `seeds/README.md` says how to mend each. */
export const rules = [
  "seed/missing",
  "seed/encoding",
  "seed/empty",
  "seed/page",
  "seed/no-article",
  "seed/ending",
  "seed/same-name",
  "seed/same-text",
  "seed/file-date",
  "sidecar/yaml",
  "sidecar/unknown-key",
  "sidecar/missing-key",
  "sidecar/form",
  "sidecar/value",
  "article/no-date",
  "article/language",
  "article/no-body",
  "article/only-address",
  "article/html",
  "article/markdown",
  "article/web-page",
  "correction/words-not-found",
  "correction/words-repeat",
  "correction/no-event",
  "correction/several-events",
  "correction/leans-on",
  "correction/no-date",
  "correction/not-one-day",
  "judgement/form",
  "judgement/unknown",
  "judgement/contradiction",
  "address/json",
  "address/form",
  "address/moved",
  "address/lost",
  "address/astray",
  "address/other-seeds",
  "address/unpublished",
  "lines/file",
  "lines/json",
  "lines/form",
  "lines/repeated",
  "lines/unread",
] as const;
export type Rule = (typeof rules)[number];

export type Severity = "error" | "warning" | "note";

/** A file of `seeds/` as text. */
export interface Source {
  /** Path relative to the project's root: `seeds/apollo-13.txt`. */
  readonly file: string;
  readonly text: string;
}

/** The line that a diagnostic refers to, and what to underline in it. */
export interface LineExcerpt {
  readonly line: string;
  /** Half-open, in UTF-16 units of `line`; empty to mark only a position. */
  readonly span: Span;
}

export interface Diagnostic {
  readonly severity: Severity;
  readonly rule: Rule;
  readonly file: string;
  /** Both 1-based; columns count UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, in the reader's words. */
  readonly message: string;
  readonly excerpt: LineExcerpt | null;
  /** One sentence in the imperative. */
  readonly mend: string;
}

/** A diagnostic without its place, which `diagnose` adds. */
export interface Complaint {
  readonly severity: Severity;
  readonly rule: Rule;
  readonly message: string;
  readonly mend: string;
}

/** A diagnostic for a span of a file; a span of several lines is underlined on the first. */
export function diagnose({ file, text }: Source, span: Span, complaint: Complaint): Diagnostic {
  const { line, column, start, end } = pointAt(text, span.start);
  const underlined = { start: span.start - start, end: Math.min(span.end, end) - start };
  return {
    ...complaint,
    file,
    line,
    column,
    excerpt: { line: text.slice(start, end), span: underlined },
  };
}

/** A diagnostic for a whole file. */
export function diagnoseFile(file: string, complaint: Complaint): Diagnostic {
  return { ...complaint, file, line: 1, column: 1, excerpt: null };
}

/** Line and column of an offset, both 1-based, and the span of its line without the line end. */
export function pointAt(text: string, offset: number): Span & { line: number; column: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const found = text.indexOf("\n", start);
  const end = found < 0 ? text.length : found;
  const line = text.slice(0, start).split("\n").length;
  const trimmed = text[end - 1] === "\r" ? end - 1 : end;
  return { line, column: offset - start + 1, start, end: Math.max(start, trimmed) };
}

/** The most columns of an excerpt that are printed, since a paragraph is one long line. */
const width = 88;

/**
 * The diagnostic as lines of text, without a final line break. Control characters are replaced, so
 * that a file cannot send them to the terminal.
 *
 *     seeds/apollo-13.txt:14:32  error  timex/no-year
 *       “in March” has no year, and nothing says when this article was published.
 *       14 │ The crew returned to Houston in March, the agency said.
 *          │                              ^^^^^^^^
 *       Add `published: YYYY-MM-DD` to seeds/apollo-13.yaml.
 */
export function printDiagnostic(diagnostic: Diagnostic): string {
  const { severity, rule, file, line, column, message, excerpt, mend } = diagnostic;
  return [
    `${file}:${line}:${column}  ${severity}  ${rule}`,
    ...message.split("\n").map(indent),
    ...(excerpt ? printExcerpt(excerpt, line).map(indent) : []),
    ...mend.split("\n").map(indent),
  ]
    .join("\n")
    .replace(/[^\P{Control}\t\n]/gu, "\uFFFD");
}

function indent(line: string): string {
  return `  ${line}`;
}

function printExcerpt({ line, span }: LineExcerpt, number: number): readonly string[] {
  const from = whole(line, Math.max(0, Math.min(span.start - 32, line.length - width)));
  const to = whole(line, Math.min(line.length, from + width));
  const before = (from > 0 ? "…" : "") + line.slice(from, span.start);
  const under = line.slice(span.start, Math.min(span.end, to));
  const after = line.slice(span.start + under.length, to) + (to < line.length ? "…" : "");
  const gutter = String(number);
  return [
    `${gutter} │ ${before}${under}${after}`.trimEnd(),
    `${" ".repeat(gutter.length)} │ ${blank(before)}${"^".repeat(Math.max(1, cells(under)))}`,
  ];
}

/** `at`, or `at - 1` if that would split a surrogate pair. */
function whole(line: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(line.slice(at)) ? at - 1 : at;
}

/** White space as wide as the text is on a terminal. */
function blank(text: string): string {
  return Array.from(text, (char) => (char === "\t" ? char : " ".repeat(cellsOf(char)))).join("");
}

function cells(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + cellsOf(char), 0);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

function cellsOf(char: string): number {
  if (/[\p{Mark}\p{Format}]/u.test(char)) return 0;
  return wide.test(char) ? 2 : 1;
}

/** Sorted by file, line, column. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Seeds that cannot be built. The message contains all errors, printed. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly diagnostics: readonly Diagnostic[];
  /** The first error's place, which Vite's overlay shows. */
  readonly loc:
    | { readonly file: string; readonly line: number; readonly column: number }
    | undefined;

  constructor(diagnostics: readonly Diagnostic[]) {
    const sorted = sortDiagnostics(diagnostics);
    super(sorted.map(printDiagnostic).join("\n\n"));
    this.diagnostics = sorted;
    const [first] = sorted;
    this.loc = first && { file: first.file, line: first.line, column: first.column };
  }
}
