// How events hang together where a sentence says so: what was part of which occasion, what followed
// what, and what became of a plan. In doubt there is no relation.

import { bounds } from "#model/edtf.ts";
import { converseOf, type ReadEvent, type Relation, type RelationKind } from "#model/event.ts";
import { edgeNouns, relationCases } from "../lexicon/relationCases.ts";
import { occasions } from "../lexicon/sense.ts";
import { obliquesOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childrenBy, subtreeOf } from "../tree/walk.ts";
import type { Candidate } from "./candidate.ts";
import type { Merged } from "./merge.ts";

/** The events with their relations, mutual ones on both sides. `events[i]` is made of `merged[i]`. */
export function relate(
  events: readonly ReadEvent[],
  merged: readonly Merged[],
): readonly ReadEvent[] {
  const relations = new Map<string, Relation[]>(events.map(({ id }) => [id, []]));
  const add = (from: number, kind: RelationKind, to: number) => {
    const [one, other] = [events[from]?.id ?? "", events[to]?.id ?? ""];
    const mine = relations.get(one);
    if (!mine || one === other || mine.some(({ event }) => event === other)) return;
    mine.push({ kind, event: other });
    relations.get(other)?.push({ kind: converseOf[kind], event: one });
  };
  const told = byWord(merged);
  const replaced = new Map(merged.map((one) => [one, replacementOf(one, merged)]));
  for (const [at, one] of merged.entries()) {
    for (const { candidate } of one.tellings)
      for (const { node, kind } of linksOf(candidate)) {
        const to = told.get(node);
        const other = to === undefined ? undefined : merged[to];
        if (to !== undefined && other && isAllowed(one, kind, other)) add(at, kind, to);
      }
    for (const [to, other] of merged.entries())
      if (isFateOf(one, other) || replaced.get(other) === one) add(at, "replaces", to);
  }
  return events.map((event) => ({ ...event, relations: relations.get(event.id) ?? [] }));
}

/** Which event a word tells: its trigger, or the verb that carries it. */
function byWord(merged: readonly Merged[]): ReadonlyMap<Node, number> {
  const all = new Map<Node, number>();
  for (const [at, { tellings }] of merged.entries())
    for (const { candidate } of tellings) if (candidate.verb) all.set(candidate.verb, at);
  for (const [at, { tellings }] of merged.entries())
    for (const { candidate } of tellings) all.set(candidate.trigger, at);
  return all;
}

interface Link {
  /** The word of the other happening. */
  readonly node: Node;
  readonly kind: RelationKind;
}

/** What hangs on the words of a telling by a preposition or conjunction that relates two happenings. */
function linksOf({ trigger, verb }: Candidate): readonly Link[] {
  const spots = verb === null || verb === trigger ? [trigger] : [trigger, verb];
  return spots.flatMap((spot) =>
    [...obliquesOf(spot), ...childrenBy(spot, "advcl")].flatMap((phrase): readonly Link[] => {
      if (edgeNouns.has(phrase.lemma))
        return obliquesOf(phrase, "of").map((node) => ({ node, kind: "part-of" }));
      const kind = relationCases.get(caseOf(phrase) || (firstOf(phrase)?.lower ?? ""));
      return kind ? [{ node: phrase, kind }] : [];
    }),
  );
}

const firstOf = (node: Node): Node | undefined =>
  subtreeOf(node)
    .filter(({ upos }) => upos !== "PUNCT")
    .toSorted((a, b) => a.at - b.at)[0];

/** A part needs an occasion and days in common, what follows no earlier day; neither goes with what did not come about. */
function isAllowed(one: Merged, kind: RelationKind, other: Merged): boolean {
  const [status, above] = [one.primary.outcome.status, other.primary.outcome.status];
  if (status === "cancelled" || above === "cancelled" || above === "declined") return false;
  if (kind === "part-of") return occasions.has(other.primary.sense.act) && mayShareDays(one, other);
  const [first, second] = kind === "follows" ? [other, one] : [one, other];
  if (first.primary.outcome.status === "planned" && second.primary.outcome.status === "held")
    return false;
  return daysOf(second).latest >= daysOf(first).earliest;
}

function daysOf({ dating }: Merged) {
  return dating
    ? bounds(dating.edtf)
    : { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
}

function mayShareDays(one: Merged, other: Merged): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** A plan of the same people for the same country that is told as called off elsewhere. */
function isFateOf(one: Merged, other: Merged): boolean {
  return (
    one.primary.outcome.status === "cancelled" &&
    other.primary.outcome.status === "planned" &&
    isSameJourney(one, other) &&
    (one.dating?.strength ?? 0) > 1 &&
    (other.dating?.strength ?? 0) > 1 &&
    mayShareDays(one, other)
  );
}

/** Of a visit called off: what the same person first did in the same country later. */
function replacementOf(visit: Merged, all: readonly Merged[]): Merged | null {
  if (visit.primary.outcome.status !== "cancelled") return null;
  const later = all.filter(
    (one) =>
      /^(?:held|planned)$/.test(one.primary.outcome.status) &&
      isSameJourney(one, visit) &&
      daysOf(one).earliest > daysOf(visit).latest,
  );
  return later.toSorted((a, b) => daysOf(a).earliest - daysOf(b).earliest)[0] ?? null;
}

/** A meeting is one of its own, or what a visit was for. */
const journeys = /^(?:visit|arrive|meet)$/;

function isSameJourney(one: Merged, plan: Merged): boolean {
  const acts = [one.primary.sense.act, plan.primary.sense.act];
  if (!acts.every((act) => journeys.test(act)) || (acts[1] === "meet" && acts[0] !== "meet"))
    return false;
  const isShared = one.actors.some(
    ({ sort, name }) => sort === "person" && plan.actors.some((actor) => actor.name === name),
  );
  return isShared && one.place?.country != null && one.place.country === plan.place?.country;
}
