// What articles say of an event where a line has to hold it: in files, on cards, in heads and letters. Where they
// differ, a slash stands between their values, and none is printed as sure.

import { type Article, articleOf } from "#model/article.ts";
import type { Differing, NewsEvent, Place, Telling } from "#model/event.ts";
import { tellingsOf } from "#model/tellings.ts";
import { statusPhrase } from "./outcome.ts";
import { quotation } from "./quotation.ts";
import { differingNames, groupsOf, valueOf } from "./sourceValues.ts";
import { statusWord, titleWithStatus } from "./status.ts";
import { isolated } from "./title.ts";
import { sourceLine, type Told } from "./told.ts";
import { nameOf } from "./toldBy.ts";
import { spokenDate } from "./when.ts";

/** "Thursday 13 June 2024 / Friday 14 June 2024"; null where the articles agree. */
export function slashed(
  event: NewsEvent,
  of: Differing,
  print: (telling: Telling) => string = (telling) => valueOf(of, telling),
): string | null {
  const groups = groupsOf(of, event);
  return groups.length === 0 ? null : unique(groups.flat().map(print)).join(" / ");
}

/** The date in words; with those of articles that differ. */
export function dateLine(event: NewsEvent): string {
  return slashed(event, "when") ?? spokenDate(event.when);
}

/** "Held: it took place", "Held / Cancelled". */
export function statusLine(event: NewsEvent): string {
  return slashed(event, "status") ?? statusPhrase(event);
}

/** Where all who say where it was agree; null where they differ or none says. */
export function surePlace({ place, differs }: NewsEvent): Place | null {
  return differs.some(({ of }) => of === "where") ? null : place;
}

/** "They meet", "They meet, cancelled", "They meet, held / cancelled". */
export function titleLine(event: NewsEvent): string {
  const words = slashed(event, "status", (telling) => statusWord(telling) ?? telling.status);
  return words === null ? titleWithStatus(event) : `${isolated(event.title)}, ${words}`;
}

/** "When: Thursday 13 June 2024 (Coast Agency) / Friday 14 June 2024 (Meridian, Courier)": a line for all that they differ on. */
export function differenceLines({ event, articles }: Pick<Told, "event" | "articles">) {
  return event.differs.map(({ of }) => {
    const told = groupsOf(of, event).flat();
    const values = unique(told.map((telling) => valueOf(of, telling))).map((value) => {
      const own = told.filter((telling) => valueOf(of, telling) === value);
      return `${value} (${own.map(({ article }) => nameOf(article, articles)).join(", ")})`;
    });
    return `${differingNames[of]}: ${values.join(" / ")}`;
  });
}

/** An article with its words for the event. */
interface SourceQuotation {
  readonly article: Article;
  /** Its primary passage. */
  readonly quoted: string;
  readonly source: string;
}

/** Every article that tells the event, the one published first first. */
export function quoteSources({ event, articles }: Pick<Told, "event" | "articles">) {
  return tellingsOf(event).flatMap((telling): SourceQuotation | readonly never[] => {
    const article = articleOf(articles, telling.article);
    if (!article) return [];
    const quoted = quotation(article, telling.passages[0]);
    return { article, quoted, source: sourceLine(article) };
  });
}

/** The last day on which one of them was published; null where none says. */
export function lastPublished(sources: readonly SourceQuotation[]): string | null {
  return (
    sources
      .flatMap(({ article }) => article.published ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
