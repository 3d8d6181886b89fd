// "Diplomatic relations between Peru and Norway were established": the two whose relations they are.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import { gather } from "../../gather.ts";
import { behind } from "./behind.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

const nouns =
  /^(?:relations?|relationship|ties|contacts|links?|talks|negotiations|border|cooperation|co-operation|dialogue|trade|flights)$/;

const pacts = /^(?:truce|ceasefire|cease-fire|armistice|agreement|accord|deal|pact|treaty)$/;
/** What becomes of a pact by those who have it. */
const fates =
  /^(?:break|violate|breach|shatter|renew|extend|restore|end|collapse|expire|unravel|lapse|falter|crumble|fail|founder|stall|break down|break up|fall apart)$/;

/** Those between whom the subject is; none where the verb is not one that is done to such things. */
export function relatedIn(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { verb } = clause;
  const isFate = fates.test(verb.lemma);
  if (!verb.passive && !isFate && !/^(?:resume|restart|begin|start|reopen)$/.test(verb.lemma))
    return [];
  const { from, to } = subjectRange(view, clause);
  const two = twoIn(view, from, to, isFate);
  const own = two.length > 0 ? two : otherSide(view, clause);
  const above = own.length > 0 ? null : sharedWith(view, clause);
  return above ? twoIn(view, above.start, above.verb.first) : own;
}

/** "Relations between Peru and Norway were broken off in May and restored in June": the clause that has the subject of both; null where none has such. */
export function relationsClause(view: SentenceView, clause: Clause): Clause | null {
  const above = clause.verb.passive ? sharedWith(view, clause) : null;
  return above && twoIn(view, above.start, above.verb.first).length > 0 ? above : null;
}

function sharedWith(
  view: SentenceView,
  { index, verb, start, link, parent }: Clause,
): Clause | null {
  // "Relations between the two, first established in 1973, | were suspended"
  const aside = view.clauses[index - 1];
  if (aside?.link === "participle" && aside.parent === index && aside.start < aside.verb.first)
    return aside;
  const above = link === "and" && parent !== null ? view.clauses[parent] : undefined;
  const hasOwn = view.tokens
    .slice(start, verb.first)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  return above && !hasOwn ? above : null;
}

/** @param isFate the truce between them has ended, too */
function twoIn(
  view: SentenceView,
  from: number,
  to: number,
  isFate = false,
): readonly PlacedMention[] {
  const isTheirs = (noun: string) => nouns.test(noun) || (isFate && pacts.test(noun));
  const at = view.tokens.findIndex(
    ({ lower }, n) =>
      n > from && n < to && lower === "between" && isTheirs(view.tokens[n - 1]?.lower ?? ""),
  );
  const two = at < 0 ? [] : behind(view, at, to, /^between$/);
  // "between the two states": both in one mention
  return gather(two, ({ entities }) => entities).length > 1 ? two : [];
}

/** "Relations with Peru were restored": the side that is named; nobody where both are. */
export function otherSide(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { from, to } = subjectRange(view, clause);
  const at = view.tokens.findIndex(
    ({ lower }, n) =>
      n > from && n < to && lower === "with" && nouns.test(view.tokens[n - 1]?.lower ?? ""),
  );
  return at < 0 ? [] : behind(view, at, to, /^with$/);
}
