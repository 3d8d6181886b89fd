// Several articles as one story, on one screen: which of their events are one happening, what each says of it, and
// what became of plans.

import type { OldAddress } from "#model/address.ts";
import type { Corpus } from "#model/corpus.ts";
import { converseOf, type NewsEvent, type Relation } from "#model/event.ts";
import { byTime } from "#model/order.ts";
import { toPeople } from "#find/people.ts";
import { findOutcomes, type ToldGroup } from "./became.ts";
import { findCandidates } from "./candidates.ts";
import { combine } from "./combine.ts";
import { score, type Scored, threshold, withoutRivals } from "./features.ts";
import { group, type Judged } from "./group.ts";
import { type ComparedTelling, toSides } from "./sides.ts";

export interface Dossier {
  readonly corpus: Corpus;
  /** Of tellings whose event has the address of another telling. */
  readonly old: readonly OldAddress[];
  /** Every pair of tellings that was compared. */
  readonly scored: readonly Scored[];
  /** Each telling as it is compared, by its id. */
  readonly sides: ReadonlyMap<string, ComparedTelling>;
}

/**
 * One article stays as it is.
 * @param corpus what each article tells, by itself
 * @param judged what a person has decided, which goes over every score
 */
export function toDossier(corpus: Corpus, judged: readonly Judged[] = []): Dossier {
  if (corpus.articles.length < 2) return { corpus, old: [], scored: [], sides: new Map() };
  // Whatever order the files were read in.
  const told = corpus.events.toSorted((a, b) => compare(a.article, b.article));
  const people = toPeople({ events: told });
  const sides = toSides(corpus, told, people);
  const scored = withoutRivals(findCandidates([...sides.values()]).map(([a, b]) => score(a, b)));
  const articles = new Map(corpus.events.map(({ id, article }) => [id, article]));
  const groups = group([...sides.keys()], articles, scored, judged, threshold).flatMap((ids) => {
    const [first, ...rest] = ids.flatMap((id) => sides.get(id) ?? []).toSorted(byPublication);
    return first ? [[first, ...rest] satisfies ToldGroup] : [];
  });
  const events = groups.map((own): NewsEvent => {
    const [first, second, ...rest] = own.map(({ telling }) => telling);
    if (!first) throw new Error("dossier: a group has a telling");
    return second ? combine([first, second, ...rest], people) : first;
  });
  const related = withJudgements(withRelations(events, findOutcomes(groups)), judged);
  const old = related.flatMap(({ slug, tellings }) =>
    (tellings ?? []).slice(1).map((telling) => ({
      slug: telling.slug,
      title: telling.title,
      leads: [slug],
      why: null,
    })),
  );
  return { corpus: { ...corpus, events: numbered(related) }, old, scored, sides };
}

function byPublication(a: ComparedTelling, b: ComparedTelling): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return compare(a.telling.article, b.telling.article);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Relations lead to events, not to tellings of them; plans lead to what became of them. */
function withRelations(
  events: readonly NewsEvent[],
  became: ReturnType<typeof findOutcomes>,
): readonly NewsEvent[] {
  const eventOf = new Map(
    events.flatMap(({ id, tellings }) =>
      (tellings ?? [{ id }]).map((one) => [one.id, id] as const),
    ),
  );
  const ofPlans = new Map<string, Relation[]>();
  const relate = (from: string, relation: Relation) =>
    ofPlans.set(from, [...(ofPlans.get(from) ?? []), relation]);
  for (const { plan, outcome } of became) {
    const [from, to] = [events[plan], events[outcome]];
    if (!from || !to) continue;
    relate(from.id, { kind: "became", event: to.id });
    relate(to.id, { kind: converseOf.became, event: from.id });
  }
  return events.map((event) => {
    const told = (event.tellings ?? [event]).flatMap(({ relations }) => relations);
    const all = [
      ...told.map(({ kind, event: id }) => ({ kind, event: eventOf.get(id) ?? id })),
      ...(ofPlans.get(event.id) ?? []),
    ].filter((relation) => relation.event !== event.id);
    const each = new Map(all.map((relation) => [`${relation.kind} ${relation.event}`, relation]));
    return { ...event, relations: [...each.values()] };
  });
}

/** What a person said to be one says so; what may be one leads to the other. */
function withJudgements(
  events: readonly NewsEvent[],
  judged: readonly Judged[],
): readonly NewsEvent[] {
  const eventOf = new Map(
    events.flatMap(({ id, tellings }) =>
      (tellings ?? [{ id }]).map((one) => [one.id, id] as const),
    ),
  );
  const same = new Set<string>();
  const unsure: (readonly [string, string])[] = [];
  for (const { verdict, pair } of judged) {
    const [a, b] = [eventOf.get(pair[0]), eventOf.get(pair[1])];
    if (a === undefined || b === undefined) continue;
    if (verdict === "same") same.add(a);
    if (verdict === "unsure") unsure.push([a, b], [b, a]);
  }
  return events.map((event) => {
    const others = unsure.filter(([from]) => from === event.id).map(([, to]) => to);
    const mayBe = [...new Set(others)].map((id): Relation => ({ kind: "may-be", event: id }));
    const relations = mayBe.length > 0 ? [...event.relations, ...mayBe] : event.relations;
    return same.has(event.id) ? { ...event, relations, judged: true } : { ...event, relations };
  });
}

/** A number is a place in the time of all, and the same in every article. */
function numbered(events: readonly NewsEvent[]): readonly NewsEvent[] {
  return events.toSorted(byTime).map((event, i) => {
    const number = event.when ? i + 1 : null;
    const [first, second, ...rest] = (event.tellings ?? []).map((one) => ({ ...one, number }));
    return { ...event, number, tellings: first && second ? [first, second, ...rest] : null };
  });
}
