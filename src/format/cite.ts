// Citations of an article in common styles.
//
// Agency articles have no author: APA puts the headline in the author's place, Chicago the
// publisher. There is no access date, since nothing here knows the current day.

import { parseDay, toCivil } from "#model/day.ts";
import type { Article } from "#model/article.ts";
import { monthName, yearName } from "./calendar.ts";

export const styles = ["apa", "chicago", "wikipedia"] as const;
export type CitationStyle = (typeof styles)[number];

export const styleNames: Readonly<Record<CitationStyle, string>> = {
  apa: "APA",
  chicago: "Chicago",
  wikipedia: "Wikipedia",
};

/** A part of a citation; italics are the only formatting that the styles need. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

type Cited = Pick<Article, "headline" | "publisher" | "published" | "url">;

/** `quote` is the passage; only Wikipedia's template includes it. */
export function cite(article: Cited, style: CitationStyle, quote: string): readonly CitationRun[] {
  switch (style) {
    case "apa":
      return apa(article);
    case "chicago":
      return chicago(article);
    case "wikipedia":
      return [plain(citeNews(article, quote))];
  }
}

/** https://apastyle.apa.org, 7th edition, 10.1 and 9.12 */
function apa({ headline, publisher, published, url }: Cited): readonly CitationRun[] {
  const civil = toCivilDay(published);
  const date = civil
    ? `${yearName(civil.year)}, ${monthName(civil.month, "long")} ${civil.day}`
    : "n.d.";
  return [
    plain(`${ended(oneLine(headline))} (${date}).`),
    ...(publisher === null ? [] : [plain(" "), italic(oneLine(publisher)), plain(".")]),
    ...(url === null ? [] : [plain(` ${url}`)]),
  ];
}

/** The Chicago Manual of Style, 18th edition, 14.87 ff. */
function chicago({ headline, publisher, published, url }: Cited): readonly CitationRun[] {
  const civil = toCivilDay(published);
  const date = civil
    ? `${monthName(civil.month, "long")} ${civil.day}, ${yearName(civil.year)}`
    : "n.d.";
  const title = oneLine(headline).replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’"));
  return [
    ...(publisher === null ? [] : [plain(`${ended(oneLine(publisher))} `)]),
    plain(`“${ended(title)}” ${ended(date)}`),
    ...(url === null ? [] : [plain(` ${ended(url)}`)]),
  ];
}

/** https://en.wikipedia.org/wiki/Template:Cite_news */
function citeNews({ headline, publisher, published, url }: Cited, quote: string): string {
  const civil = toCivilDay(published);
  const date = civil && `${civil.day} ${monthName(civil.month, "long")} ${yearName(civil.year)}`;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["title", wiki(headline)],
    ["url", url?.replaceAll("|", "%7C").replaceAll("{", "%7B").replaceAll("}", "%7D") ?? null],
    ["work", publisher && wiki(publisher)],
    ["date", date],
    // The template adds the quotation marks.
    ["quote", wiki(quote.replace(/^“([^“”]*)”$/, "$1"))],
  ];
  const filled = fields.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : []));
  return `{{cite news ${filled.join(" ")}}}`;
}

/** Escapes wiki markup; a bar would end the field, braces the template. */
function wiki(text: string): string {
  return oneLine(text)
    .replace(/[&<>[\]{}']/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll("|", "{{!}}");
}

function toCivilDay(published: string | null) {
  const day = published === null ? null : parseDay(published);
  return day === null ? null : toCivil(day);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function plain(text: string): CitationRun {
  return { text, italic: false };
}

function italic(text: string): CitationRun {
  return { text, italic: true };
}
