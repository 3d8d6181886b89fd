// "flew there to attend the talks, but they were cancelled": a pronoun behind the noun tells what became of it.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs, planVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { type NounPlace, wordAt } from "../nouns/nounPlace.ts";
import { cancelled, type Outcome } from "../outcome.ts";
import type { SentenceView } from "../clauses/view.ts";

export function isOffBehind(view: SentenceView, place: NounPlace): boolean {
  if (isSpoiled(view, place) || isNotHeld(view, place)) return true;
  const { noun } = place;
  const { clauses, tokens } = view;
  const off = clauses.find(
    ({ verb }) => verb.first > noun && verb.passive && !verb.negated && cancelVerbs.has(verb.lemma),
  );
  if (!off || !/^(?:they|it)$/.test(tokens[off.verb.first - 1]?.lower ?? "")) return false;
  if (tokens[off.verb.first - 2]?.lower !== "but" || !isSitting(view, noun)) return false;
  // the nearest is meant; "the third round of peace talks" is one
  const phrase = /^(?:ADP|ADJ|NOUN|PROPN)$/;
  for (let at = noun + 1; at < off.verb.first; at++)
    if (isSitting(view, at) && !tokens.slice(noun + 1, at).every(({ pos }) => phrase.test(pos)))
      return false;
  return true;
}

/** "The league's (LLL) summit that was to be held on Friday did not take place" */
function isNotHeld(view: SentenceView, { noun }: NounPlace): boolean {
  const { clauses, tokens } = view;
  const fate = clauses.find(
    ({ verb }) =>
      verb.first > noun &&
      verb.negated &&
      verb.form === "past" &&
      (/^(?:take place|take|go ahead|materiali[sz]e|happen)$/.test(verb.lemma) ||
        (tokens[verb.first - 1]?.lower === "never" && beginning.test(verb.lemma))),
  );
  if (!fate || !(isSitting(view, noun) || isTruce(view, noun)) || !isWhich(view, noun))
    return false;
  if (fate.verb.lemma === "take" && tokens[fate.verb.last + 1]?.lower !== "place") return false;
  for (let at = noun + 1; at < fate.verb.first; at++) if (isSitting(view, at)) return false;
  return true;
}

const beginning = /^(?:begin|start|open|convene|take hold|take effect|come into|get under way)$/;

function isTruce(view: SentenceView, at: number): boolean {
  return nounSenses.get(wordAt(view, at))?.act === "truce";
}

/** "The talks that", "The talks in Lima that", "The truce, which": a relative of the noun's own. */
function isWhich({ tokens, places }: SentenceView, noun: number): boolean {
  const where = places.find(({ first }) => first === noun + 2)?.last ?? noun;
  const [next, more] = [tokens[where + 1], tokens[where + 2]];
  return next?.lower === "that" || (next?.text === "," && more?.lower === "which");
}

/** "A meeting had been scheduled for Friday, but Peru pulled out" */
function isSpoiled(view: SentenceView, { noun, role, predicate }: NounPlace): boolean {
  const { verb, index } = predicate ?? {};
  if (role !== "subject" || !verb?.perfect || verb.form !== "past" || index === undefined)
    return false;
  if (!isSitting(view, noun) || !(planVerbs.has(verb.lemma) || verb.lemma === "expect"))
    return false;
  return view.clauses.some(
    (c) =>
      c.index > index &&
      view.tokens[c.joint ?? -1]?.lower === "but" &&
      (leaving.test(c.verb.lemma) || (c.verb.negated && c.verb.form === "past")),
  );
}

const leaving =
  /^(?:pull out|withdraw|back out|drop out|boycott|refuse|decline|walk out|quit|balk|object|stay away)$/;

function isSitting({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.pos !== "VERB" &&
    nounSenses.get(nounLemma(token))?.kind === "CONSULT"
  );
}

/** "cancels Peru trip, Chile visit still on": of two, the one that is to be; "The visit is still on for Friday". */
export function isStillOn({ tokens }: SentenceView, { noun, role, predicate }: NounPlace): boolean {
  const isBe = role === "subject" && predicate?.verb.lemma === "be" && !predicate.verb.negated;
  const at = isBe ? predicate.verb.last : noun;
  return tokens[at + 1]?.lower === "still" && tokens[at + 2]?.lower === "on";
}

/** What becomes of a sitting or a visit by words beside it that are not its verb; null where none say. */
export function fateAside(
  view: SentenceView,
  place: NounPlace,
): { readonly outcome: Outcome; readonly asserted: true } | "negated" | "purpose" | null {
  const { tokens } = view;
  const { noun, first, preposition, clause, role, predicate } = place;
  if (!isSitting(view, noun)) return null;
  const verb = (predicate ?? clause)?.verb;
  const head = tokens[first - 2]?.lower ?? "";
  if (verb && denying.test(verb.lemma) && !verb.passive && !verb.negated) {
    // "denied reports of a meeting", "denied a meeting"
    if (preposition !== null && hearsay.test(head)) return "negated";
    if (role === "object" && verb.lemma === "deny") return "negated";
  }
  // "Nothing came of a planned meeting"
  if (preposition === "of" && head === "came" && tokens[first - 3]?.lower === "nothing")
    return { outcome: cancelled, asserted: true };
  // "Plans for a summit in May were dropped"
  const isPlanned =
    /^(?:for|of)$/.test(preposition ?? "") && /^(?:plans?|preparations)$/.test(head);
  if (
    isPlanned &&
    verb?.passive &&
    !verb.negated &&
    verb.first > noun &&
    cancelVerbs.has(verb.lemma)
  )
    return { outcome: cancelled, asserted: true };
  // "has agreed to a visit on Friday"
  if (preposition === "to" && verb && /^(?:agree|consent)(?: to)?$/.test(verb.lemma))
    return "purpose";
  return role === "object" && predicate && isDroppedNext(view, predicate)
    ? { outcome: cancelled, asserted: true }
    : null;
}

const denying = /^(?:deny|dismiss|reject|refute|downplay|play down)$/;
const hearsay = /^(?:reports?|rumou?rs?|claims?|suggestions?|speculation|talk|allegations?)$/;

/** "had planned a visit for Friday but cancelled it" */
function isDroppedNext({ clauses, tokens }: SentenceView, { index, verb }: Clause): boolean {
  if (!planVerbs.has(verb.lemma)) return false;
  return clauses.some(
    (c) =>
      c.parent === index &&
      c.link === "and" &&
      !c.verb.passive &&
      c.verb.form === "past" &&
      cancelVerbs.has(c.verb.lemma) &&
      /^(?:it|them)$/.test(tokens[c.verb.last + 1]?.lower ?? ""),
  );
}

/** "who was to fly to Lima, put off the trip" */
export function isPutOffBehind(view: SentenceView, index: number): boolean {
  return view.clauses.some(
    (c) =>
      c.index > index &&
      /^(?:main|resume)$/.test(c.link) &&
      cancelVerbs.has(c.verb.lemma) &&
      c.verb.form !== "future" &&
      !c.verb.negated &&
      view.tokens
        .slice(c.verb.last + 1, c.verb.last + 4)
        .some(({ lower }) => /^(?:trip|visit|journey|tour|meeting|it)$/.test(lower)),
  );
}
