// Which articles tell an event, in words.

import { type Article, articleOf } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { tellersOf } from "#model/tellings.ts";
import { lead } from "./lead.ts";
import { capital, count, counted } from "./number.ts";
import { type Segment, soft, strong } from "./segment.ts";
import { shortSource } from "./told.ts";
import { paragraphPhrase } from "./where.ts";

/** "only Meridian", "both", "2 of 7", "all 7"; in a row of the list. */
export function toldByFew(event: NewsEvent, articles: readonly Article[]): string {
  const tellers = tellersOf(event);
  const [first] = tellers;
  if (tellers.length === 1) return `only ${nameOf(first ?? "", articles)}`;
  if (tellers.length === articles.length)
    return articles.length === 2 ? "both" : `all ${count(articles.length)}`;
  return `${tellers.length} of ${articles.length}`;
}

/** "also Velland, Courier", "only here"; beside a row of one article. */
export function alsoBy(
  event: NewsEvent,
  { id }: Pick<Article, "id">,
  articles: readonly Article[],
): string {
  const others = tellersOf(event).filter((one) => one !== id);
  if (others.length === 0) return "only here";
  return `also ${others.map((one) => nameOf(one, articles)).join(", ")}`;
}

/** "Velland, Coast" */
export function tellersInWords(event: NewsEvent, articles: readonly Article[]): string {
  return tellersOf(event)
    .map((id) => nameOf(id, articles))
    .join(", ");
}

/** "told by 3 of 7: Velland, Coast, Courier; they differ"; for who hears the page. */
export function toldByWords(event: NewsEvent, articles: readonly Article[]): string {
  const tellers = tellersOf(event);
  const names = tellersInWords(event, articles);
  const differ = event.differs.length > 0 ? "; they differ" : "";
  return `told by ${tellers.length} of ${articles.length}: ${names}${differ}`;
}

/** A short name of an article among the others. */
export function nameOf(id: string, articles: readonly Article[]): string {
  const article = articleOf(articles, id);
  return article ? (shortSource(article, articles) ?? article.headline) : id;
}

/** "Seven articles tell **17 events**, eleven of them more than once. **On three they differ.**" */
export function leadOfAll(
  articles: readonly Article[],
  events: readonly NewsEvent[],
): readonly Segment[] {
  const several = events.filter(({ tellings }) => tellings).length;
  const differ = events.filter(({ differs }) => differs.length > 0).length;
  return [
    soft(`${capital(counted(articles.length, "article"))} tell `),
    strong(counted(events.length, "event")),
    soft(several > 0 ? `, ${count(several)} of them more than once.` : "."),
    ...(differ > 0 ? [soft(" "), strong(`On ${count(differ)} they differ.`)] : []),
  ];
}

/** "Coast Agency tells **7 of the 17 events**, one of them alone. It opens with 14 and comes to its first, 2, in paragraph 5." */
export function leadOfOne(
  article: Article,
  { articles, events }: Corpus,
  own: readonly NewsEvent[],
): readonly Segment[] {
  if (own.length === 0) return lead(article, own);
  const alone = own.filter(({ tellings }) => tellings === null).length;
  const told = own
    .filter(({ number }) => number !== null)
    .toSorted((a, b) => startOf(a) - startOf(b));
  const [opening] = told;
  const first = told.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))[0];
  const order =
    opening && first && opening !== first
      ? ` It opens with ${opening.number} and comes to its first, ${first.number}, in ${paragraphPhrase(article, first.passages[0])}.`
      : "";
  return [
    soft(`${nameOf(article.id, articles)} tells `),
    strong(`${own.length} of the ${counted(events.length, "event")}`),
    soft(`${alone > 0 ? `, ${count(alone)} of them alone` : ""}.${order}`),
  ];
}

const startOf = ({ passages }: NewsEvent): number =>
  Math.min(...passages.map(({ start }) => start));

/** What a search looks through: "all 7 articles", "this article"; null where there is one. */
export function withinWords(articles: readonly Article[], scope: Article | null): string | null {
  if (articles.length < 2) return null;
  return scope ? "this article" : `all ${articles.length} articles`;
}
