// What was set up for a day that is over was: "arranged a visit on 14 April", told in May.

import { bounds } from "#model/edtf.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { nounOf } from "../nouns/nounTime.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { VerbGroup } from "../clauses/verbGroups.ts";
import type { SentenceView } from "../clauses/view.ts";

export function isDoneThen(
  { timexes, published }: SentenceView,
  { start, end, verb }: Clause,
): boolean {
  return timexes.some(
    ({ edtf, first }) =>
      verb.form === "past" &&
      edtf !== null &&
      published !== null &&
      first >= start &&
      first < end &&
      bounds(edtf).latest < published,
  );
}

/** "its decision last week to free them": a day that is over, right before what was decided. */
export function isDatedBefore({ timexes, published }: SentenceView, { verb }: Clause): boolean {
  return timexes.some(
    ({ last, edtf }) =>
      last === verb.first - 1 && edtf && published !== null && bounds(edtf).latest <= published,
  );
}

/** "after five hours of talks", "come as a result of a meeting in May": it is over. */
export function isOver({ tokens }: SentenceView, { first, noun, preposition }: NounPlace): boolean {
  if (tokens[first - 2]?.lower === "result") return true;
  if (preposition !== "after" && preposition !== "following") return false;
  const token = tokens[noun];
  const of = tokens.findIndex(({ lower }, at) => at >= first && at < noun && lower === "of");
  return (
    token !== undefined &&
    of > first &&
    /^(?:hours|days|weeks|months|rounds)$/.test(tokens[of - 1]?.lower ?? "") &&
    nounSenses.get(nounLemma(token))?.kind === "CONSULT"
  );
}

/** "agreed to pull back their troops at a meeting in Lima": there they agreed; but "agreed to sign it at a summit in July" */
export function isAgreedThere(view: SentenceView, { clause, noun }: NounPlace): boolean {
  if (clause?.link !== "infinitive" || clause.parent === null) return false;
  const above = view.clauses[clause.parent]?.verb;
  if (above?.form !== "past" || !/^(?:agree|decide|pledge|vow|resolve|commit)$/.test(above.lemma))
    return false;
  const { published } = view;
  return view.timexes.some(
    (t) =>
      t.edtf !== null &&
      published !== null &&
      bounds(t.edtf).latest <= published &&
      nounOf(view, t) === noun,
  );
}

/** "called him in to protest a raid on Friday": whatever for, the raid has a day and was by then. */
export function isMindedSince(view: SentenceView, lemma: string, noun: number): boolean {
  return (
    mindVerbs.has(lemma) &&
    view.timexes.some(
      (time) =>
        time.edtf !== null &&
        view.published !== null &&
        bounds(time.edtf).latest <= view.published &&
        nounOf(view, time) === noun,
    )
  );
}

/** "Peru's envoy is being recalled": as good as done; but "is being held". */
export function isBeingDone(tokens: SentenceView["tokens"], { main, lemma, passive }: VerbGroup) {
  return (
    passive &&
    tokens[main - 1]?.lower === "being" &&
    /^(?:recall|expel|deport|withdraw|evacuate|repatriate|extradite)$/.test(lemma)
  );
}
