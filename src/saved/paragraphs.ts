// Paragraphs as a plain text has them: each on one line, with an empty line after it.

/** Characters that print nothing: control characters, soft hyphens, zero-width spaces, byte order marks. */
const unprinted = /(?!\s)[\p{Control}\u00AD\u200B\u2060]|\uFEFF/gu;

/** On one line, with single spaces. */
export function tidyLine(text: string): string {
  return text.replace(unprinted, "").replace(/\s+/g, " ").trim();
}

/** "" where no paragraph has words. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  const lines = paragraphs.map(tidyLine).filter((line) => line !== "");
  return lines.length === 0 ? "" : `${lines.join("\n\n")}\n`;
}

/**
 * A text with its headline over it, and the name of who wrote it under that. Most pages print both over the text,
 * too: there they stand once.
 */
export function putHeadOver(text: string, headline: string | null, author: string | null): string {
  const byline = tidyLine(author ?? "").replace(/^(?!by\b)(?=.)/i, "By ");
  const head = [tidyLine(headline ?? ""), byline].filter((line) => line !== "");
  const known = head.map((line) => line.toLowerCase());
  const paragraphs = text.split("\n\n");
  const from = paragraphs.findIndex((line) => !known.includes(line.trim().toLowerCase()));
  return joinParagraphs([...head, ...(from < 0 ? [] : paragraphs.slice(from))]);
}
