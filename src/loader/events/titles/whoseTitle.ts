// "Roca, whose inauguration was held on Friday": her inauguration.

import { isPluralPhrase, list } from "./called.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { possessive } from "../clauses/wordForms.ts";

/** Of what somebody's "whose" was held; null for all else. */
export function whoseTitle(view: SentenceView, merged: Merged): string | null {
  const { primary, actors } = merged;
  const clause = view.clauses[primary.clause];
  const whose = clause?.joint ?? -1;
  if (!clause || view.tokens[whose]?.lower !== "whose" || !clause.verb.passive) return null;
  if (clause.verb.lemma !== "hold") return houseTitle(view, merged, whose);
  if (actors.length === 0) return null;
  if (primary.outcome.status !== "held" || primary.at < whose) return null;
  const [from, to] = [view.tokens[whose + 1], view.tokens[clause.verb.first - 1]];
  return from && to
    ? `${possessive(list(view, actors))} ${view.text.slice(from.start, to.end)}`
    : null;
}

/** "Peru, whose embassy was attacked, protested": "Peru’s embassy is attacked"; null where more than the bare noun stands there. */
function houseTitle(view: SentenceView, merged: Merged, whose: number): string | null {
  const { primary, actors, others } = merged;
  const { tokens, clauses } = view;
  const verb = clauses[primary.clause]?.verb;
  const noun = tokens[whose + 1];
  if (!verb || noun?.pos !== "NOUN" || verb.first !== whose + 2 || verb.last !== verb.main)
    return null;
  if (primary.outcome.status !== "held" || primary.at !== verb.main) return null;
  if (actors.length + others.length !== 1) return null;
  // "whose embassy was attacked on Monday": by whom or where would stand behind
  const isAlone = /^(?:,|\.)$/.test(tokens[verb.last + 1]?.text ?? "");
  const is = isPluralPhrase(noun.lower) ? "are" : "is";
  return isAlone
    ? `${possessive(list(view, [...actors, ...others]))} ${noun.lower} ${is} ${tokens[verb.main]?.lower}`
    : null;
}
