// More plain verbs that tell a happening only with what stands around them: answers, ships that are
// stopped, journeys that take somebody somewhere.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Names } from "../../names/name.ts";
import { fightsItsState } from "../../lexicon/bodies.ts";
import { isWithFire } from "./answeredWith.ts";
import { isArmed } from "./fallback.ts";
import type { Clause } from "../clauses/clauses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { subjectOf } from "../roles/roles.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** "replied that there would be no aid", "answered that she would not come": a refusal in other words. */
function isRefusal({ clauses, tokens }: SentenceView, { index }: Clause): boolean {
  const next = clauses[index + 1];
  if (next?.link !== "that" || next.parent !== index || next.verb.form !== "modal") return false;
  return next.verb.negated || /^(?:no|none|nothing)$/.test(tokens[next.verb.last + 1]?.lower ?? "");
}

/** "replied that there would be no aid": a refusal; "responded in kind within hours": a blow for a blow. */
export function replySense(view: SentenceView, clause: Clause): Sense | undefined {
  if (isRefusal(view, clause)) return verbSenses.get("reject");
  if (isWithFire(view, clause)) return verbSenses.get("attack");
  const [first, second] = view.tokens.slice(clause.verb.last + 1, clause.verb.last + 3);
  const isInKind = first?.lower === "in" && second?.lower === "kind";
  return isInKind && clause.verb.form === "past" ? verbSenses.get("retaliate") : undefined;
}

/** "Peru accepted within hours": an answer to what was offered before. */
export function isBareReply(view: SentenceView, clause: Clause, names: Names): boolean {
  const { verb } = clause;
  if (verb.passive || verb.negated || verb.form !== "past") return false;
  const object = view.tokens[verb.last + 1]?.lower === "it" ? 1 : 0;
  const next = view.tokens[verb.last + 1 + object];
  const isBare =
    next === undefined ||
    /^(?:ADV|PUNCT|CCONJ)$/.test(next.pos) ||
    /^(?:within|on|at|after|in|the)$/.test(next.lower);
  const isThing =
    next?.lower === "the" &&
    !/^(?:same|next|following)$/.test(view.tokens[verb.last + 2 + object]?.lower ?? "");
  const known = gather(subjectOf(view, clause), ({ entities }) => entities);
  return isBare && !isThing && known.some((id) => names.entities[id]?.named);
}

/** "A trawler collided with two patrol boats": ships or jets that meet so; no trains, and no views. */
export function collision({ tokens }: SentenceView, { start, end }: Clause): Sense | undefined {
  const words = tokens.slice(start, end);
  const isCraft = words.some(({ lower }) => craft.test(lower));
  const isMishap = words.some(({ lower }) =>
    /^(?:fog|accidentally|storm|train|bus|plane)s?$/.test(lower),
  );
  return isCraft && !isMishap ? nounSenses.get("collision") : undefined;
}

const craft =
  /^(?:trawler|boat|ship|vessel|warship|frigate|destroyer|corvette|cutter|gunboat|submarine|jet|fighter|warplane|drone)s?$/;

/** "was stopped 90 miles off Lima", "was halted in disputed waters": whose ship it is need not be said. */
export function isAtSea({ tokens }: SentenceView, { start, end, verb }: Clause): boolean {
  if (!verb.passive) return false;
  return tokens
    .slice(start, end)
    .some(({ lower }) => /^(?:off|miles|waters|sea|strait|gulf|bay|offshore|aboard)$/.test(lower));
}

/** "a tour that will also take him to Angola", "the trip took Holm to Lima": a journey, and whose. */
function isTaken(view: SentenceView, { verb, end, joint, start, link }: Clause): boolean {
  if (verb.passive || verb.lemma !== "take") return false;
  const whom = view.mentions.find(({ first }) => first === verb.last + 1);
  const goal = view.places.find(
    ({ first, preposition }) => first > verb.last && preposition === "to",
  );
  if (whom?.sort !== "person" || !goal || goal.first >= end) return false;
  const from = link === "relative" && joint !== null ? Math.max(0, joint - 6) : start;
  return view.tokens
    .slice(from, verb.first)
    .some((token) => nounSenses.get(nounLemma(token))?.act === "visit");
}

/** "The tour took Holm to Lima": a journey; "Rebels took the town of Lima": a blow. */
export function takenSense(view: SentenceView, clause: Clause): Sense | undefined {
  if (isTaken(view, clause)) return verbSenses.get("visit");
  if (!isCaptured(view, clause)) return undefined;
  return view.places.some(({ first }) => first === clause.verb.last + 1) ? captured : held;
}

const captured: Sense = { kind: "ASSAULT", mode: null, act: "take", frame: "toward" };

/** A town that no table has, or somebody. */
const held: Sense = { kind: "COERCE", mode: null, act: "take", frame: "toward" };

/** "The rebels took Lima on Friday": a town and nothing more, by those in arms; but "took Lima by surprise", "took Peru to court". */
function isCaptured(view: SentenceView, clause: Clause): boolean {
  const { tokens, places, timexes } = view;
  const { verb, end } = clause;
  if (verb.lemma !== "take" || verb.passive || !isByArms(view, clause)) return false;
  const from = verb.last + 1;
  const isTime = (at: number) => timexes.some(({ first, last }) => first <= at && at <= last);
  const known = places.find(({ first }) => first === from);
  const behind = known ? known.last + 1 : behindUnknown(view, from);
  if (behind === from || isTime(from)) return false;
  const next = behind < end ? tokens[behind] : undefined;
  return (
    next === undefined ||
    isTime(behind) ||
    /^(?:[.;]|on|in|after|from|without|last|and|earlier)$/.test(next.lower)
  );
}

/** "took Menaka on Friday": behind a town that no table has; `from` where no name stands. */
function behindUnknown({ tokens, mentions }: SentenceView, from: number): number {
  let at = from;
  while (tokens[at]?.pos === "PROPN" && !mentions.some((m) => m.first <= at && at <= m.last)) at++;
  return at;
}

/** "Rebels", "the army"; "the Front", which fights its state. */
function isByArms(view: SentenceView, clause: Clause): boolean {
  return (
    isArmed(view, clause) ||
    subjectOf(view, clause).some(
      ({ sort, start, end }) => sort === "body" && fightsItsState(view.text.slice(start, end)),
    ) ||
    isOfTold(view, clause)
  );
}

/** The "They" of "Rebels seized Lima in May. They took Arica in June": of many or of a body, told before. */
function isOfTold({ tokens, mentions, places }: SentenceView, { verb }: Clause): boolean {
  const at = verb.first - 1;
  return (
    /^(?:they|it)$/.test(tokens[at]?.lower ?? "") &&
    mentions.some(({ first, sort }) => first === at && /^(?:group|body)$/.test(sort)) &&
    places.some(({ first, place }) => first === verb.last + 1 && place.latitude !== null)
  );
}
