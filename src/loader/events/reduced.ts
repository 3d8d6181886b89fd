// Participles behind a noun, whose subject is not the one who rules the clause before: "an accord signed in Oslo".

import type { Clause } from "./clauses.ts";
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
