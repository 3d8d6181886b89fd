// How events hang together where the text supports it: what replaced what, what was part of what,
// what followed on the same occasion.

import type { NewsEvent, Relation, RelationKind } from "#model/event.ts";
import type { Merged } from "./merging/merge.ts";
import type { SentenceView } from "./clauses/view.ts";

const inverse = {
  replaces: "replaced-by",
  "replaced-by": "replaces",
  follows: "followed-by",
  "followed-by": "follows",
  "part-of": "has-part",
  "has-part": "part-of",
} as const satisfies Record<RelationKind, RelationKind>;

/** The events with their relations, mutual ones on both sides. `events[i]` is made of `merged[i]`. */
export function relate(
  events: readonly NewsEvent[],
  merged: readonly Merged[],
  views: readonly SentenceView[],
): readonly NewsEvent[] {
  const relations = new Map<string, Relation[]>(events.map((event) => [event.id, []]));
  const add = (from: NewsEvent | undefined, kind: RelationKind, to: NewsEvent | undefined) => {
    if (!from || !to || from.id === to.id) return;
    const mine = relations.get(from.id);
    if (!mine || mine.some((r) => r.event === to.id)) return;
    mine.push({ kind, event: to.id });
    relations.get(to.id)?.push({ kind: inverse[kind], event: from.id });
  };
  const related = partners(merged);
  for (const [a, one] of merged.entries())
    for (const b of related(one)) {
      const other = merged[b];
      if (a === b || !other) continue;
      if (isPutOffTo(one, other) || replaces(one, other, events[a], events[b]))
        add(events[a], "replaces", events[b]);
      if (isOccasionOf(one, other, views)) add(events[b], "part-of", events[a]);
      if (one.dating?.rule === "same-occasion" && sameSentence(one, other) && b < a)
        add(events[a], "follows", events[b]);
    }
  return events.map((event) => ({ ...event, relations: relations.get(event.id) ?? [] }));
}

/** The places of all that one may be related to, in order: those told in its sentence, and those called off. */
function partners(merged: readonly Merged[]): (one: Merged) => readonly number[] {
  const bySentence = new Map<number, number[]>();
  const lost: number[] = [];
  for (const [at, { primary, tellings }] of merged.entries()) {
    if (primary.outcome.status === "cancelled") lost.push(at);
    for (const sentence of new Set(tellings.map(({ candidate }) => candidate.sentence))) {
      const others = bySentence.get(sentence);
      if (others) others.push(at);
      else bySentence.set(sentence, [at]);
    }
  }
  return ({ primary }) => {
    const near = bySentence.get(primary.sentence) ?? [];
    return [...new Set([...near, ...lost])].toSorted((a, b) => a - b);
  };
}

/** "postponed until Friday": told by the same word. */
function isPutOffTo({ primary: one }: Merged, { primary: other }: Merged): boolean {
  return (
    one.outcome.status === "planned" &&
    other.outcome.status === "cancelled" &&
    one.trigger.start === other.trigger.start
  );
}

const journeys = /^(?:visit|arrive|meet)$/;

/** A visit called off, and a later one by the same person to the same country. */
function replaces(
  one: Merged,
  other: Merged,
  event: NewsEvent | undefined,
  lost: NewsEvent | undefined,
): boolean {
  if (
    !event ||
    lost?.status !== "cancelled" ||
    event.status === "cancelled" ||
    event.status === "declined"
  )
    return false;
  if (!journeys.test(other.primary.sense.act) || one.primary.sense.act !== other.primary.sense.act)
    return false;
  const same = one.actors.some(
    (actor) => actor.sort === "person" && other.actors.some((x) => x.id === actor.id),
  );
  const place = event.place?.country != null && event.place.country === lost.place?.country;
  return same && place && (event.when?.latest ?? "9999") > (lost.when?.latest ?? "9999");
}

/** "rejected a meeting when the two attended a forum": told as what happened on that occasion. */
function isOccasionOf(occasion: Merged, act: Merged, views: readonly SentenceView[]): boolean {
  if (occasion.primary.sense.act !== "gather" || act.primary.sense.act === "gather") return false;
  const clause = views[occasion.primary.sentence]?.clauses[occasion.primary.clause];
  return (
    occasion.primary.sentence === act.primary.sentence &&
    clause?.link === "when" &&
    clause.parent === act.primary.clause
  );
}

function sameSentence(a: Merged, b: Merged): boolean {
  return b.tellings.some(({ candidate }) => candidate.sentence === a.primary.sentence);
}
