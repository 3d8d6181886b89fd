// Facts that a web page tells programs in its head, beside the JSON-LD that Readability reads.

import { parseDay } from "#model/day.ts";
import { tidyLine } from "../paragraphs.ts";
import type { PageFacts } from "../saved.ts";

/** Where a fact stands: selector and attribute, the surest first. */
type Row = readonly [selector: string, attribute: string];

const days: readonly Row[] = [
  ['meta[property="article:published_time"]', "content"],
  ['meta[itemprop="datePublished"]', "content"],
  ['time[itemprop="datePublished"]', "datetime"],
  ['meta[name="date"]', "content"],
  ['meta[name="pubdate"]', "content"],
  ['meta[name="DC.date.issued"]', "content"],
];
const publishers: readonly Row[] = [
  ['meta[property="og:site_name"]', "content"],
  ['meta[name="application-name"]', "content"],
];
const addresses: readonly Row[] = [
  ['link[rel="canonical"]', "href"],
  ['meta[property="og:url"]', "content"],
];

/** Of meta tags, links and times. */
export function readPageFacts(document: Document): PageFacts {
  return toPageFacts({
    day: firstOf(valuesOf(document, days).map(dayOf)),
    publisher: firstOf(valuesOf(document, publishers).map(tidyLine)),
    url: firstOf(valuesOf(document, addresses).map(webAddress)),
  });
}

/** Without those that are "" or not what they should be. */
export function toPageFacts(
  found: Readonly<Record<"day" | "publisher" | "url", string>>,
): PageFacts {
  const published = dayOf(found.day);
  const publisher = tidyLine(found.publisher);
  const url = webAddress(found.url);
  return {
    ...(published === "" ? {} : { published }),
    ...(publisher === "" ? {} : { publisher }),
    ...(url === "" ? {} : { url }),
  };
}

function valuesOf(document: Document, rows: readonly Row[]): readonly string[] {
  return rows.map(
    ([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute) ?? "",
  );
}

const firstOf = (values: readonly string[]): string => values.find((value) => value !== "") ?? "";

/** The day as the publisher writes it, whatever the time of day and its zone; "" if it is none. */
function dayOf(value: string): string {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] ?? "";
  return parseDay(day) === null ? "" : day;
}

/** "" for what is none, such as a path. */
function webAddress(value: string): string {
  const address = value.trim();
  return /^https?:\/\/[^\s/]+\S*$/i.test(address) && URL.canParse(address) ? address : "";
}
