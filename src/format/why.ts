// Why an event has its date, in a few lines: words, reference, rule, result.

import type { Article, PublishedFrom } from "#model/article.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent, Reference, When, Words } from "#model/event.ts";
import { dayName } from "./calendar.ts";
import { lengthWords } from "./distance.ts";
import { shortDate } from "./when.ts";
import { paragraphName } from "./where.ts";

/** Our own text, or words of the article with their place in it. */
export type WhyPart = string | { readonly words: Words; readonly place: string };

export interface WhyLine {
  readonly term: string;
  /** To be joined in this order. */
  readonly parts: readonly WhyPart[];
}

/** Where the day of publication comes from. */
export const publishedSources: Readonly<Record<PublishedFrom, string>> = {
  sidecar: "given beside the article, not in its text",
  file: "told by the article’s file, not in its text",
  "file name": "from the name of the article’s file",
  dateline: "from the article’s dateline",
};

/** "Tuesday 2 March 2021, from the article’s dateline". */
function publishedLine(day: string, from: PublishedFrom | null): string {
  return from ? `${dayName(day)}, ${publishedSources[from]}` : dayName(day);
}

/**
 * The lines under "Why this date", in order. `titleOf` gives the title of another event that a date
 * is relative to.
 */
export function whyLines(
  article: Article,
  event: Pick<NewsEvent, "when">,
  titleOf: (id: string) => string | null,
): readonly WhyLine[] {
  const placed = (words: Words): WhyPart => ({ words, place: paragraphName(article, words) });
  const countedFrom = (from: Reference): WhyLine => {
    switch (from.to) {
      case "published":
        return { term: "Published", parts: [publishedLine(from.day, article.publishedFrom)] };
      case "event":
        return { term: "Counted from", parts: [titleOf(from.event) ?? "another event"] };
      case "words":
        return { term: "Counted from", parts: [placed(from.words)] };
    }
  };
  if (!event.when)
    return [{ term: "Result", parts: ["no date: the article’s words give no bound for it"] }];
  const { when } = event;
  const { words, reference, rule, reason, unused } = when.derivation;
  const lines: WhyLine[] = [];
  // A date that an editor set has no words.
  if (words.length > 0 || rule !== "editor") {
    const none = ["none: it follows from the text around it"];
    const read = words.map(placed).flatMap(after("; "));
    lines.push({ term: "Words read", parts: words.length > 0 ? read : none });
  }
  if (reference) lines.push(countedFrom(reference));
  lines.push({ term: "Rule", parts: [reason] });
  const doubt = leeway(when);
  // Not every screen reader speaks "⋯", and its meaning follows in words anyway.
  const result = shortDate(when, null).replace(" ⋯ ", " to ") + (doubt ? `, ${doubt}` : "");
  lines.push({ term: "Result", parts: [result] });
  for (const { words: read, why } of unused)
    lines.push({ term: "Not used", parts: [placed(read), `: ${why}`] });
  return lines;
}

/** Separates parts by a sign. */
function after(sign: string): (part: WhyPart, i: number) => readonly WhyPart[] {
  return (part, i) => (i === 0 ? [part] : [sign, part]);
}

/** A month; more days are hard to picture. */
const mostCounted = 31;

/**
 * How much the date leaves open: "some time in these 31 days", "some time within about 3 years"; null
 * for a day or all of them.
 */
export function leeway({ extent, earliest, latest }: When): string | null {
  if (extent === "throughout") return null;
  const first = earliest === null ? null : parseDay(earliest);
  const last = latest === null ? null : parseDay(latest);
  if (first === null || last === null) return "not known when";
  const days = last - first + 1;
  if (days === 1) return null;
  if (days === 2) return "on one of these two days";
  return days <= mostCounted
    ? `some time in these ${days} days`
    : `some time within ${lengthWords(days)}`;
}
