// Participles behind a noun, whose subject is not the one who rules the clause before: "an accord signed in Oslo".

import { nounSenses } from "../lexicon/nounSenses.ts";
import type { Sense } from "../lexicon/triggers.ts";
import type { Clause } from "./clauses.ts";
import { nounLemma } from "./nounLemma.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** "an accord signed in Oslo": nobody says by whom. */
export function isBareParticiple(
  { tokens }: SentenceView,
  { link, verb }: Clause,
  agents: readonly PlacedMention[],
): boolean {
  return (
    link === "participle" &&
    verb.form === "past" &&
    verb.first === verb.main &&
    agents.length === 0 &&
    tokens[verb.first - 1]?.pos === "NOUN"
  );
}

/** "regrets the decision announced by B": whoever regrets it is not what was announced. */
export function isBehindThing({ tokens, mentions }: SentenceView, { link, verb }: Clause): boolean {
  const at = verb.first - 1;
  if (link !== "participle" || tokens[at]?.pos !== "NOUN") return false;
  return !mentions.some(({ first, last }) => first <= at && at <= last);
}

/** "The accord, signed in Oslo by A and B, …" */
export function isReducedPassive(
  { link, verb }: Clause,
  agents: readonly PlacedMention[],
): boolean {
  return link === "participle" && verb.form === "past" && agents.length > 0;
}

export function isReducedAlone({ tokens }: SentenceView, { link, verb }: Clause): boolean {
  const next = tokens[verb.last + 1]?.pos;
  return (
    link === "participle" &&
    verb.form === "past" &&
    tokens[verb.first - 1]?.pos === "NOUN" &&
    (next === "ADP" || next === "PUNCT")
  );
}

/** "two Danes detained in Lima since May": to whom it was done stands right before. */
export function undergoneBefore(
  view: SentenceView,
  { verb }: Clause,
  { act }: Sense,
): readonly PlacedMention[] {
  if (!/^(?:detain|release|attack|expel|recall|investigate|dismiss)$/.test(act)) return [];
  return view.mentions.filter(
    (m) => m.last === verb.first - 1 && /^(?:group|person)$/.test(m.sort),
  );
}

/** "freed after mediation by X": the agent of an event noun, not of the verb. */
export function isOfNoun({ tokens }: SentenceView, at: number): boolean {
  const by = tokens.findLastIndex(({ lower }, n) => n < at && lower === "by");
  const before = tokens[by - 1];
  return before?.pos === "NOUN" && nounSenses.has(nounLemma(before));
}
