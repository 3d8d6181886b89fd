// What readers copy or send: a quotation with its source, as plain text and as HTML.

import { cite, type CitationStyle } from "./cite.ts";
import { escapeMarkup } from "./markup.ts";
import { dateLine, titleLine } from "./oneLine.ts";
import { quotation } from "./quotation.ts";
import type { Told } from "./told.ts";

/** `address` is the event's absolute address. Wikipedia's template already has the quotation, so it is alone. */
export function quotationToShare({ article, event }: Told, style: CitationStyle, address: string) {
  const quote = quotation(article, event.passages[0]);
  const runs = cite(article, style, quote);
  const source = runs.map(({ text }) => text).join("");
  if (style === "wikipedia") return { plain: source, html: `<p>${escapeMarkup(source)}</p>` };
  const marked = runs.map(({ text, italic }) =>
    italic ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text),
  );
  return {
    plain: `${quote}\n\n${source}\n${address}`,
    html: `<blockquote dir="auto"><p>${escapeMarkup(quote)}</p></blockquote><p dir="auto">${marked.join("")}</p><p><a href="${escapeMarkup(address)}">${escapeMarkup(titleLine(event))}</a></p>`,
  };
}

/** Subject and body of an email; title and text for a share sheet. */
export function letterOf({ article, event }: Told): {
  readonly title: string;
  readonly text: string;
} {
  return {
    title: titleLine(event),
    text: `${dateLine(event)}. ${quotation(article, event.passages[0])}`,
  };
}

/** A `mailto:` address; RFC 6068 requires CRLF. */
export function toMailto(title: string, text: string, address: string): string {
  const clean = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"));
  const subject = clean(title.replace(/\s+/g, " ").trim());
  return `mailto:?subject=${subject}&body=${clean(`${text}\n\n${address}`.replace(/\r\n?|\n/g, "\r\n"))}`;
}
