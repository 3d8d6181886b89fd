// "The envoy was summoned to the Chilean foreign ministry": whose ministry it is calls him in.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

/** The parties with the ministry that a summons is to, where nobody else is told to have sent for him. */
export function withSummoner(
  { mentions, tokens }: SentenceView,
  { verb, end }: Clause,
  { act }: Sense,
  told: Parties,
): Parties {
  if (act !== "summon" || !verb.passive || told.actors.length > 0) return told;
  const ministry = mentions.find(
    ({ first, last, form }) =>
      first > verb.last &&
      first < end &&
      form !== "pronoun" &&
      /^(?:ministry|office|government)$/.test(tokens[last]?.lower ?? "") &&
      tokens.slice(verb.last + 1, first).every(({ lower }) => /^(?:to|into|the)$/.test(lower)),
  );
  if (!ministry) return told;
  return { actors: [ministry], others: told.others.filter((one) => one !== ministry) };
}
