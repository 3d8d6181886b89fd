// What each article has of each event: told, told otherwise, left out, or published too early to tell it.

import { type Article, publishedDays } from "./article.ts";
import type { Corpus } from "./corpus.ts";
import { type Day, parseDay } from "./day.ts";
import type { Differing, NewsEvent, Telling } from "./event.ts";
import { tellersOf, tellingIn, tellingsOf } from "./tellings.ts";

export type SourceCell =
  | {
      readonly is: "told";
      readonly telling: Telling;
      /** Of what the other articles give another value, unless most give its own. */
      readonly otherwise: readonly Differing[];
    }
  /** It tells not the plan, but what became of it. */
  | { readonly is: "outcome"; readonly outcome: NewsEvent }
  /** Published when it may not have happened, or not have been planned, yet. */
  | { readonly is: "early" }
  | { readonly is: "out" };

export interface SourceRow {
  readonly event: NewsEvent;
  /** One for each article, in the order of `inColumns`. */
  readonly cells: readonly SourceCell[];
}

/** What is known of an event beside its tellings. */
interface Surroundings {
  /** The first day on which it could surely be told; Infinity where that is not known. */
  readonly since: Day;
  /** What became of it, where it was a plan. */
  readonly outcomes: readonly NewsEvent[];
  /** Of publication, by article. */
  readonly days: ReadonlyMap<string, Day>;
}

/** The oldest first; an article without a day comes last. */
export function inColumns(articles: readonly Article[]): readonly Article[] {
  const days = publishedDays(articles);
  const dayOf = ({ id }: Article) => days.get(id) ?? Number.MAX_SAFE_INTEGER;
  return articles.toSorted((a, b) => dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1));
}

/** @param given the events of `corpus` that have a row; all, where none are given */
export function* sourceRows(corpus: Corpus, given = corpus.events): Generator<SourceRow> {
  const articles = inColumns(corpus.articles);
  const days = publishedDays(articles);
  const byId = new Map(corpus.events.map((event) => [event.id, event]));
  for (const event of given) {
    const around = { since: tellableSince(event, days), outcomes: outcomesOf(event, byId), days };
    yield { event, cells: articles.map(({ id }) => sourceCell(event, id, around)) };
  }
}

/** One article and one event. */
export interface SourceCase {
  readonly event: NewsEvent;
  readonly article: Article;
  readonly cell: SourceCell;
}

/** Where an article tells an event, or what became of it, in the order of the rows and columns: few of all cells. */
export function* tellingCases(corpus: Corpus): Generator<SourceCase> {
  const columns = new Map(
    inColumns(corpus.articles).map((article, i) => [article.id, { article, i }]),
  );
  const days = publishedDays(corpus.articles);
  const byId = new Map(corpus.events.map((event) => [event.id, event]));
  for (const event of corpus.events) {
    const outcomes = outcomesOf(event, byId);
    const around = { since: tellableSince(event, days), outcomes, days };
    const ids = new Set([event, ...outcomes].flatMap(tellersOf));
    const own = [...ids].flatMap((id) => columns.get(id) ?? []).toSorted((a, b) => a.i - b.i);
    for (const { article } of own)
      yield { event, article, cell: sourceCell(event, article.id, around) };
  }
}

/** What the article has of the event. An article without a day is never too early. */
function sourceCell(
  event: NewsEvent,
  id: string,
  { since, outcomes, days }: Surroundings,
): SourceCell {
  const telling = tellingIn(event, id);
  if (telling) return { is: "told", telling, otherwise: otherwiseIn(event, id) };
  const outcome = outcomes.find((one) => tellingIn(one, id));
  if (outcome) return { is: "outcome", outcome };
  return { is: (days.get(id) ?? since) < since ? "early" : "out" };
}

/**
 * The day after the last that it may have been on, or the day on which an article first tells it: before, nobody can
 * say that an article left it out.
 * @param published days of publication by article
 */
export function tellableSince(event: NewsEvent, published: ReadonlyMap<string, Day>): Day {
  const { when } = event;
  // What lasted could be told once it had begun.
  const last = when?.extent === "throughout" ? when.earliest : (when?.latest ?? null);
  const over = (last === null ? null : parseDay(last)) ?? Number.POSITIVE_INFINITY;
  const told = tellingsOf(event).map(({ article }) => published.get(article) ?? over + 1);
  return Math.min(over + 1, ...told);
}

function outcomesOf(
  { status, relations }: NewsEvent,
  byId: ReadonlyMap<string, NewsEvent>,
): readonly NewsEvent[] {
  if (status !== "planned") return [];
  return relations.flatMap(({ kind, event }) =>
    kind === "became" || kind === "replaced-by" ? (byId.get(event) ?? []) : [],
  );
}

/** Nobody is declared right: of two that differ, both tell it otherwise; of three, the one that is alone. */
function otherwiseIn({ tellings, differs }: NewsEvent, article: string): readonly Differing[] {
  const at = tellings?.findIndex((telling) => telling.article === article) ?? -1;
  return differs.flatMap(({ of, groups }) => {
    const own = groups.find((group) => group.includes(at));
    const isOther = own && groups.some((group) => group !== own && group.length >= own.length);
    return isOther ? [of] : [];
  });
}

/** Of one article, in numbers of events. */
export interface SourceTotals {
  readonly told: number;
  /** Told by no other article. */
  readonly alone: number;
  readonly otherwise: number;
  readonly out: number;
}

/** For each column of the rows. */
export function sourceTotals(rows: readonly SourceRow[], columns: number): readonly SourceTotals[] {
  return Array.from({ length: columns }, (_, i) => {
    const own = rows.flatMap(({ event, cells }) => {
      const cell = cells[i];
      return cell ? [{ event, cell }] : [];
    });
    const told = own.filter(({ cell }) => cell.is === "told");
    return {
      told: told.length,
      alone: told.filter(({ event }) => event.tellings === null).length,
      otherwise: told.filter(({ cell }) => cell.is === "told" && cell.otherwise.length > 0).length,
      out: own.filter(({ cell }) => cell.is === "out").length,
    };
  });
}
