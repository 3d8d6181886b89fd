// Articles in the order of publication.

import type { Article } from "#model/article.ts";
import { monthName, yearName } from "#format/calendar.ts";
import { parseDay, toCivil } from "#model/day.ts";
import { onceFor } from "#model/onceFor.ts";
import type { ArticleOrder } from "../view/view.ts";

/** From here on they are many: months as groups, each in two lines, and a field to find one. */
export const many = 13;

/** The articles published before and after one, and where it stands among all, from 1. */
export function besides(articles: readonly Article[], article: Article | null) {
  const sorted = oldestFirst(articles);
  const at = article === null ? -1 : sorted.indexOf(article);
  return at < 0
    ? { older: undefined, newer: undefined, at: 0 }
    : { older: sorted[at - 1], newer: sorted[at + 1], at: at + 1 };
}

const oldestFirst = onceFor((articles: readonly Article[]) =>
  articles.toSorted(byNewest).toReversed(),
);

/** The newest first; an article without a day comes last. */
export function byNewest(a: Article, b: Article): number {
  const [x, y] = [a.published ?? "", b.published ?? ""];
  if (x === y) return a.id < b.id ? -1 : 1;
  return x > y ? -1 : 1;
}

/** Either way an article without a day comes last. */
export function byOrder(articles: readonly Article[], order: ArticleOrder): readonly Article[] {
  const newest = articles.toSorted(byNewest);
  if (order === "newest") return newest;
  const dated = newest.filter(({ published }) => published !== null);
  return [...dated.toReversed(), ...newest.filter(({ published }) => published === null)];
}

interface ArticleMonth {
  /** "June 2024", "No date given" */
  readonly name: string;
  readonly articles: readonly Article[];
}

/** In the order that they have. */
export function byMonth(articles: readonly Article[]): readonly ArticleMonth[] {
  const months = new Map<string, Article[]>();
  for (const article of articles) {
    const name = monthOf(article.published);
    months.set(name, [...(months.get(name) ?? []), article]);
  }
  return Array.from(months, ([name, own]) => ({ name, articles: own }));
}

function monthOf(published: string | null): string {
  const day = published === null ? null : parseDay(published);
  if (day === null) return "No date given";
  const { month, year } = toCivil(day);
  return `${monthName(month, "long")} ${yearName(year)}`;
}

/** "18" of `2024-06-18` */
export const dayOfMonth = (published: string): string => String(Number(published.slice(-2)));
