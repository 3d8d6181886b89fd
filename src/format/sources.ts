// What several articles hold, and where they differ, in words. Only a page of several articles needs it.

import { type Article, sortedDays } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { parseDay, toCivil } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { monthName, yearName } from "./calendar.ts";
import { capital, counted } from "./number.ts";
import { shorten } from "./shorten.ts";

/** The name that somebody gave to all of them; else "Seven articles, February to June 2024". */
export function titleOfAll({ articles, title }: Pick<Corpus, "articles" | "title">): string {
  if (title) return title;
  const span = monthsOf(articles);
  return capital(counted(articles.length, "article")) + (span === "" ? "" : `, ${span}`);
}

/** "Seven articles from six publishers, 5 February to 18 June 2024"; without their number where the title says it. */
export function whatIsInIt({ articles, title }: Pick<Corpus, "articles" | "title">): string {
  const publishers = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
  const days = daysOf(articles);
  const all = title ? counted(articles.length, "article") : "";
  const from = publishers.size > 0 ? `from ${counted(publishers.size, "publisher")}` : "";
  return capital([[all, from].filter(Boolean).join(" "), days].filter(Boolean).join(", "));
}

/** What only this article tells, and on what it differs from the others; by the numbers of its events. */
export function onlyHere(own: readonly NewsEvent[]) {
  if (own.length === 0) return { only: "", differs: "" };
  const alone = own.filter(({ tellings }) => tellings === null);
  const other = own.filter(({ differs }) => differs.length > 0);
  const [first] = alone;
  const only =
    alone.length === 0
      ? "All of it is told by others, too"
      : alone.length === 1 && first
        ? `Only here: ${first.number ?? "–"} ${shorten(first.title, 48)}`
        : `Only here: ${numbers(alone)}`;
  return { only, differs: other.length === 0 ? "" : `differs on ${numbers(other)}` };
}

function numbers(events: readonly NewsEvent[]): string {
  const all = events.flatMap(({ number }) => number ?? []);
  const undated = events.length - all.length;
  const words = [...all.map(String), ...(undated > 0 ? [`${undated} without a date`] : [])];
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function publishedEnds(articles: readonly Article[]) {
  const days = sortedDays(articles);
  const [first, last] = [days[0], days.at(-1)].map((day) => (day ? parseDay(day) : null));
  return first == null || last == null ? null : ([toCivil(first), toCivil(last)] as const);
}

function monthsOf(articles: readonly Article[]): string {
  const ends = publishedEnds(articles);
  if (!ends) return "";
  const [first, last] = ends.map(({ month, year }) => [monthName(month, "long"), yearName(year)]);
  if (!first || !last) return "";
  if (first.join() === last.join()) return last.join(" ");
  return first[1] === last[1]
    ? `${first[0]} to ${last.join(" ")}`
    : `${first.join(" ")} to ${last.join(" ")}`;
}

function daysOf(articles: readonly Article[]): string {
  const ends = publishedEnds(articles);
  if (!ends) return "";
  const [first, last] = ends;
  const end = `${last.day} ${monthName(last.month, "long")} ${yearName(last.year)}`;
  if (first.day === last.day && first.month === last.month && first.year === last.year) return end;
  const year = first.year === last.year ? "" : ` ${yearName(first.year)}`;
  const month =
    year === "" && first.month === last.month ? "" : ` ${monthName(first.month, "long")}`;
  return `${first.day}${month}${year} to ${end}`;
}
