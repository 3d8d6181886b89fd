// Who takes part in an event and where it was, from the roles around its trigger.

import type { Place } from "#model/event.ts";
import type { Sense } from "../lexicon/triggers.ts";
import type { Clause } from "./clauses.ts";
import type { NounPlace } from "./nouns.ts";
import { behind, objectOf, type PlacedMention, subjectOf } from "./roles.ts";
import type { SentenceView } from "./view.ts";

export interface Parties {
  readonly actors: readonly PlacedMention[];
  readonly others: readonly PlacedMention[];
}

const mutual = /^(?:with|between|among|alongside|to)$/;

export function partiesOfVerb(view: SentenceView, clause: Clause, sense: Sense): Parties {
  const subject = subjectOf(view, clause);
  const object = objectOf(view, clause);
  const from = clause.verb.last + 1;
  const agents = behind(view, from, clause.end, /^by$/);
  if (clause.verb.passive)
    return { actors: agents, others: sense.frame === "visit" ? [] : subject };
  switch (sense.frame) {
    case "mutual":
      return { actors: subject, others: [...object, ...behind(view, from, clause.end, mutual)] };
    case "visit":
      return { actors: subject, others: behind(view, from, clause.end, /^with$/) };
    case "host":
      return { actors: subject, others: object };
    case "toward": {
      const target = [...object, ...behind(view, from, clause.end, /^(?:against|with|on|to|of)$/)];
      return { actors: subject, others: target.length > 0 ? target : toldOf(view, clause) };
    }
    case "alone":
      return { actors: subject, others: [] };
    case "report":
      return { actors: subject, others: object };
  }
}

/** "revealed that X …", "warned X would …": whom the clause that follows speaks of. */
function toldOf(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const next = view.clauses[clause.index + 1];
  if (next?.link !== "that") return [];
  return view.mentions.filter(
    (m) => m.first >= next.start && m.last < next.verb.first && !m.possessive,
  );
}

export function partiesOfNoun(view: SentenceView, place: NounPlace, sense: Sense): Parties {
  const { noun, first, predicate, role } = place;
  const end = phraseEnd(view, place);
  const before = view.mentions.filter((m) => m.first >= first && m.last < noun);
  const after = behind(
    view,
    noun + 1,
    end,
    sense.frame === "visit"
      ? /^(?:by|of|with)$/
      : /^(?:with|between|among|of|by|involving|against)$/,
  );
  const host = role === "object" ? predicate : role === "oblique" ? place.clause : null;
  const attends =
    role === "object" ||
    (before.length === 0 &&
      /^(?:at|during|after|following|in|of)$/.test(place.preposition ?? "") &&
      sense.frame !== "toward");
  const led = host && attends ? subjectOf(view, host) : [];
  const agent = predicate?.verb.passive
    ? behind(view, predicate.verb.last + 1, predicate.end, /^(?:by|with|between)$/)
    : [];
  return {
    actors: led.length > 0 ? led : before,
    others: [...(led.length > 0 ? before.filter((m) => !led.includes(m)) : []), ...after, ...agent],
  };
}

/** The noun's phrase runs on to the verb of its predicate, or to the end of its clause. */
export function phraseEnd(view: SentenceView, { noun, clause }: NounPlace): number {
  if (!clause) return view.tokens.length;
  const next = view.clauses.find((c) => c.verb.first > noun && !isInside(view, c));
  return next ? next.verb.first : clause.end;
}

function isInside(view: SentenceView, clause: Clause): boolean {
  return clause.verb.lemma === "lead" && view.tokens[clause.verb.last + 1]?.lower === "by";
}

/** The place of what happens in tokens `from` to `to` (exclusive): the most exact one, the nearest to `near`. */
export function placeIn(
  view: SentenceView,
  from: number,
  to: number,
  near: number,
  prepositions: RegExp,
): Place | null {
  const fits = view.places.filter(
    (p) => p.first >= from && p.last < to && prepositions.test(p.preposition ?? ""),
  );
  const best = fits.toSorted(
    (a, b) =>
      Number(isCountry(a.place)) - Number(isCountry(b.place)) ||
      distance(a.first, near) - distance(b.first, near),
  )[0];
  return best?.place ?? null;
}

function distance(at: number, near: number): number {
  return at > near ? at - near : (near - at) * 3;
}

/** A whole country, as opposed to a place in one: it has no coordinates of its own. */
export function isCountry(place: Place): boolean {
  return place.latitude === null;
}
