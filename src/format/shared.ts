// What readers take with them: a quotation with its source, as plain text and as markup.

import { cite, type Style } from "./cite.ts";
import { quotation } from "./quotation.ts";
import type { Told } from "./told.ts";
import { spokenDate } from "./when.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** `address` is the event's own, in full. Wikipedia's template holds the quotation, so it stands alone. */
export function quotationToShare({ article, event }: Told, style: Style, address: string) {
  const quote = quotation(article, event.passages[0]);
  const runs = cite(article, style, quote);
  const source = runs.map(({ text }) => text).join("");
  if (style === "wikipedia") return { plain: source, html: `<p>${escape(source)}</p>` };
  const marked = runs.map(({ text, italic }) => (italic ? `<i>${escape(text)}</i>` : escape(text)));
  return {
    plain: `${quote}\n\n${source}\n${address}`,
    html: `<blockquote dir="auto"><p>${escape(quote)}</p></blockquote><p dir="auto">${marked.join("")}</p><p><a href="${escape(address)}">${escape(event.title)}</a></p>`,
  };
}

/** Subject and body of a letter, or what a share sheet asks for. */
export function letterOf({ article, event }: Told): {
  readonly title: string;
  readonly text: string;
} {
  return {
    title: event.title,
    text: `${spokenDate(event.when)}. ${quotation(article, event.passages[0])}`,
  };
}

/** A `mailto:` address that opens a letter; RFC 6068 asks for CRLF. */
export function toMailto(title: string, text: string, address: string): string {
  const clean = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"));
  const subject = clean(title.replace(/\s+/g, " ").trim());
  return `mailto:?subject=${subject}&body=${clean(`${text}\n\n${address}`.replace(/\r\n?|\n/g, "\r\n"))}`;
}
