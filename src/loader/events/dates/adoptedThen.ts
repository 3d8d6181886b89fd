import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "The resolution, which was adopted on 27 May, extended the mandate": a paper does so on the day of its own. */
export function isAdoptedThen({ tokens }: SentenceView, clause: Clause, other: Clause): boolean {
  const { link, verb, index, parent, joint } = other;
  if (link !== "relative" || parent !== clause.index || index !== clause.index - 1) return false;
  if (!verb.passive || !/^(?:adopt|pass|sign|approve|issue)$/.test(verb.lemma)) return false;
  const before = tokens.slice(0, joint ?? 0);
  return before.some(({ lower }) => papers.test(lower)) && clause.verb.form === "past";
}

const papers =
  /^(?:resolution|decree|decision|law|order|directive|agreement|treaty|accord|protocol)$/;
