// Builds an Article from a seed's text and its sidecar.

import type { Article, PublishedFrom, Show, Zone } from "#model/article.ts";
import { type Day, parseDay, printDay, two } from "#model/day.ts";
import { tagLength, type ToldZone, toParagraphs, withToldZones } from "./zones.ts";

export interface Facts {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** English, where nothing is said. */
  readonly language?: string;
  /** Default: the whole article. */
  readonly show?: Show;
  /** Default: as the text has it. */
  readonly headline?: string | null;
  readonly zones?: readonly ToldZone[];
}

/** `facts` come from the sidecar or an input line; a missing day of publication is read from the dateline. */
export function readArticle(id: string, text: string, facts: Facts): Article {
  const paragraphs = withToldZones(toParagraphs(text), facts.zones ?? []);
  const first = paragraphs[0];
  const line = first ? headlineOf(text.slice(first.start, first.end), first.zone) : id;
  const fromText = facts.published === null ? datelineDay(text) : null;
  return {
    id,
    headline: facts.headline ?? line,
    text,
    paragraphs,
    published: facts.published,
    publishedFrom: facts.publishedFrom,
    publisher: facts.publisher,
    url: facts.url,
    rights: facts.rights,
    language: facts.language ?? "en",
    show: facts.show ?? "article",
    ...(fromText === null
      ? {}
      : { published: printDay(fromText), publishedFrom: "dateline" as const }),
  };
}

/** The greatest length of a headline taken from the lede, UTF-16 units. */
const longest = 110;

/** The first paragraph on one line; if the text starts with its lede, the first words of that. */
function headlineOf(paragraph: string, zone: Zone): string {
  const line = paragraph.replaceAll(/\s*[\n\r\u2028\u2029]\s*/g, " ");
  if (zone === "headline") return line;
  const words = line.slice(tagLength(line));
  if (words.length <= longest) return words;
  return `${words.slice(0, longest + 1).replace(/[\s,;:—–-]*\s\S*$/, "")}…`;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day of a dateline, on a separate line or at the start of the lede; null without a full date. */
export function datelineDay(text: string): Day | null {
  for (const { zone, start, end } of toParagraphs(text).slice(0, 8)) {
    if (zone !== "dateline" && zone !== "body") continue;
    const line = text.slice(start, end);
    const day = dayIn(zone === "dateline" ? line : openingOf(line));
    if (day !== null) return day;
  }
  return null;
}

/** "LIMA, May 6, 2024 (Agency)" of "LIMA, May 6, 2024 (Agency) — …"; "" if it is a sentence. */
function openingOf(line: string): string {
  const opening = /^(.{0,80}?)\s*[—–-]+\s/u.exec(line)?.[1] ?? "";
  const words = opening.split(/[\s,()]+/).filter((word) => word !== "");
  const isSet = words.every((word) => /^(?:[\p{Lu}\d].*|del?|el|al|of)$/u.test(word));
  return isSet && !/^\(?(?:On|In|At|By|From|Since|Until) /.test(opening) ? opening : "";
}

function dayIn(line: string): Day | null {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(line);
  if (iso) return parseDay(iso[0]);
  const match =
    /\b(\p{L}{3})\p{L}*\.? (\d{1,2}),? (\d{4})\b/u.exec(line) ??
    /\b(\d{1,2}) (\p{L}{3})\p{L}*\.?,? (\d{4})\b/u.exec(line);
  if (!match) return null;
  const [, one = "", other = "", year = ""] = match;
  const [name, day] = /^\d/.test(one) ? [other, one] : [one, other];
  const month = monthNames.indexOf(name.toLowerCase()) + 1;
  return parseDay(`${year}-${two(month)}-${two(Number(day))}`);
}
