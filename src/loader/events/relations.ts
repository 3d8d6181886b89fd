// "Diplomatic relations between Peru and Norway were established": the two whose relations they are.

import type { Clause } from "./clauses.ts";
import type { PlacedMention } from "./lists.ts";
import { behind } from "./roles.ts";
import type { SentenceView } from "./view.ts";

const nouns =
  /^(?:relations?|relationship|ties|contacts|links?|talks|negotiations|border|cooperation|co-operation|dialogue|trade|flights)$/;

/** Those between whom the subject is; none where the verb is not one that is done to such things. */
export function relatedIn(view: SentenceView, { verb, start, link, parent }: Clause) {
  if (!verb.passive && !/^(?:resume|restart|begin|start|reopen)$/.test(verb.lemma)) return [];
  const own = twoIn(view, start, verb.first);
  const above = link === "and" && parent !== null ? view.clauses[parent] : undefined;
  const isShared = view.tokens
    .slice(start, verb.first)
    .every(({ pos }) => !/^(?:NOUN|PROPN|PRON)$/.test(pos));
  // "… were broken off in May and restored in June"
  return own.length > 0 || !above || !isShared ? own : twoIn(view, above.start, above.verb.first);
}

function twoIn(view: SentenceView, from: number, to: number): readonly PlacedMention[] {
  const at = view.tokens.findIndex(
    ({ lower }, n) =>
      n > from && n < to && lower === "between" && nouns.test(view.tokens[n - 1]?.lower ?? ""),
  );
  const two = at < 0 ? [] : behind(view, at, to, /^between$/);
  return two.length > 1 ? two : [];
}
