// Why an event has its date, as an account in a few lines: words, reference, rule, result.

import type { Article, PublishedFrom } from "#model/article.ts";
import type { NewsEvent, Words } from "#model/event.ts";
import { dayName, yearOf } from "./calendar.ts";
import { shortDate } from "./when.ts";
import { paragraphName } from "./where.ts";

/** Text of ours, or words of the article with the place they stand at. */
export type WhyPart = string | { readonly words: Words; readonly place: string };

export interface WhyLine {
  readonly term: string;
  readonly parts: readonly WhyPart[];
}

const sources: Readonly<Record<PublishedFrom, string>> = {
  sidecar: "from the article’s sidecar",
  "file name": "from the file’s name",
  dateline: "from the article’s dateline",
};

/** "19 June 2023, from the article’s sidecar"; says so where nothing gives it. */
export function publishedLine(article: Pick<Article, "published" | "publishedFrom">): string {
  const { published, publishedFrom } = article;
  if (published === null) return "not known";
  return publishedFrom ? `${dayName(published)}, ${sources[publishedFrom]}` : dayName(published);
}

/**
 * The lines under "Why this date", in order. `titleOf` names another event by its id, for a date
 * reckoned from it.
 */
export function whyLines(
  article: Article,
  event: Pick<NewsEvent, "when">,
  titleOf: (id: string) => string | null,
): readonly WhyLine[] {
  const placed = (words: Words): WhyPart => ({ words, place: paragraphName(article, words) });
  if (!event.when)
    return [{ term: "Result", parts: ["no date: the article’s words give no bound for it"] }];
  const { when } = event;
  const { words, reference, reason, unused } = when.derivation;
  const lines: WhyLine[] = [
    {
      term: "Words read",
      parts: words.length > 0 ? words.map(placed) : ["none; inferred from the events around it"],
    },
  ];
  if (reference?.to === "published")
    lines.push({ term: "Published", parts: [publishedLine(article)] });
  if (reference?.to === "event")
    lines.push({ term: "Reckoned from", parts: [titleOf(reference.event) ?? "another event"] });
  if (reference?.to === "words")
    lines.push({ term: "Reckoned from", parts: [placed(reference.words)] });
  lines.push({ term: "Rule", parts: [reason] });
  const unknown = when.extent === "within" ? ", day unknown" : "";
  lines.push({
    term: "Result",
    parts: [`${shortDate(when, yearOf(article.published))}${unknown}`],
  });
  for (const { words: read, why } of unused)
    lines.push({ term: "Not used", parts: [placed(read), why] });
  return lines;
}
