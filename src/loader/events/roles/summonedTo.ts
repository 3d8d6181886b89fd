// "The envoy was summoned to the Chilean foreign ministry": whose ministry it is calls him in.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

/** The parties with the ministry that a summons is to, where nobody else is told to have sent for him. */
export function withSummoner(
  view: SentenceView,
  clause: Clause,
  { act }: Sense,
  told: Parties,
): Parties {
  const { mentions, tokens } = view;
  const { verb, end } = clause;
  if (act !== "summon") return told;
  if (told.actors.length > 0) return withoutHouse(view, clause, told);
  if (!verb.passive) return told;
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

/** "Minister Holm summoned the envoy to the Foreign Office": that is where. */
function withoutHouse(
  { mentions, tokens }: SentenceView,
  { verb }: Clause,
  told: Parties,
): Parties {
  const isHouse = ({ first, last }: PlacedMention) =>
    tokens
      .slice(first, last + 1)
      .some(({ lower }) => /^(?:ministry|office|department)$/.test(lower));
  const where = mentions.filter(
    (one) =>
      one.sort === "body" &&
      one.first > verb.last &&
      isHouse(one) &&
      tokens.slice(one.first - 2, one.first).some(({ lower }) => /^(?:to|into)$/.test(lower)),
  );
  const others = told.others.filter((one) => !where.some(({ first }) => first === one.first));
  return others.length > 0 ? { ...told, others } : told;
}
