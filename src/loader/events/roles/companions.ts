// "met in Oslo, this time joined by Bo Vik": who was there too. Who only accompanies somebody goes unnamed.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { type PlacedMention, withMates } from "../clauses/lists.ts";
import { behind } from "./behind.ts";
import type { Parties } from "./whoWhere.ts";

const together = /^(?:meet|visit|arrive|gather|host|dine|attend)$/;

/** The parties of a meeting or a visit with those who came along. */
export function withCompanions(
  view: SentenceView,
  clause: Clause | null,
  { act }: Sense,
  told: Parties,
): Parties {
  if (!clause || told.actors.length + told.others.length === 0) return told;
  const same = asDid(view, clause).filter((m) => !told.actors.includes(m));
  if (same.length > 0) return { ...told, actors: [...told.actors, ...same] };
  if (!together.test(act)) return told;
  const beside = view.clauses.find((c) => isBeside(view, c, clause));
  if (!beside) return told;
  const known = [...told.actors, ...told.others];
  const more = behind(view, beside.verb.last + 1, beside.end, /^by$/).filter(
    (m) => !known.includes(m),
  );
  return more.length > 0 ? { ...told, actors: [...told.actors, ...more] } : told;
}

/** "Roca arrived on Monday, as did Bo Holm and Jan Vik", "condemned it, as has Peru": who did the same. */
function asDid(view: SentenceView, told: Clause): readonly PlacedMention[] {
  const also = view.clauses[told.index + 1];
  const [as, did] = [view.tokens[(also?.verb.first ?? 0) - 1], view.tokens[also?.verb.main ?? -1]];
  // "and so did Peru"
  const isAs =
    as?.lower === "as" || (as?.lower === "so" && view.tokens[also?.joint ?? -1]?.lower === "and");
  if (!also || !isAs || !/^(?:did|has|have|was|were)$/.test(did?.lower ?? "")) return [];
  // "as did Holm in May": another day; "recalled its envoy, as did Chile": another envoy
  if (view.timexes.some((time) => time.first > also.verb.last && time.last < also.end)) return [];
  const object = view.tokens.slice(told.verb.last + 1, also.start);
  if (object.some(({ lower }) => /^(?:its|his|her|their|own)$/.test(lower))) return [];
  const first = view.mentions.find(
    (m) => m.first <= also.verb.last + 2 && m.first > also.verb.last,
  );
  return first ? withMates(view, first) : [];
}

/** Behind the clause that tells it, without an auxiliary and before "by". */
function isBeside(
  { tokens }: SentenceView,
  { verb, index, link, parent }: Clause,
  told: Clause,
): boolean {
  if (verb.lemma !== "join" || verb.form !== "past") return false;
  if (isJoinedThere(tokens, { verb, link, parent })) return parent === told.index;
  if (verb.first !== verb.main || tokens[verb.last + 1]?.lower !== "by") return false;
  return index === told.index + 1;
}

/** "met in Oslo, when they were joined by their Chilean colleagues": those came to the same meeting. */
export function isJoinedThere(
  tokens: SentenceView["tokens"],
  { verb, link, parent }: Pick<Clause, "verb" | "link" | "parent">,
): boolean {
  return (
    parent !== null &&
    /^(?:when|where)$/.test(link) &&
    verb.lemma === "join" &&
    verb.passive &&
    verb.form === "past" &&
    /^(?:they|he|she)$/.test(tokens[verb.first - 1]?.lower ?? "") &&
    tokens[verb.last + 1]?.lower === "by"
  );
}
