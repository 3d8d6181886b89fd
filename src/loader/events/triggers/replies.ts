// More plain verbs that tell a happening only with what stands around them: answers, ships that are
// stopped, journeys that take somebody somewhere.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { verbSenses } from "../../lexicon/verbSenses.ts";
import type { Names } from "../../names/name.ts";
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
export function isTaken(view: SentenceView, { verb, end, joint, start, link }: Clause): boolean {
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
