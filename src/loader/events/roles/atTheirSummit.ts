// "Ministers met at an African Union summit": where no word tells who they are, they are of the body whose it is.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governor } from "../clauses/lists.ts";
import { isOutside } from "../clauses/bracket.ts";
import { isEventNoun, phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

/** Of a meeting that names nobody; all others as they are. */
export function atTheirSummit(
  view: SentenceView,
  clause: Clause,
  { act }: Sense,
  parties: Parties,
): Parties {
  if (!/^(?:meet|gather)$/.test(act)) return parties;
  if (parties.actors.length > 0 || parties.others.length > 0) return parties;
  const { tokens, mentions } = view;
  for (let at = clause.verb.last + 2; at < clause.end; at++) {
    if (!/^(?:summit|meeting|conference|session|forum)$/.test(tokens[at]?.lower ?? "")) continue;
    if (!isEventNoun(tokens, at)) continue;
    const first = phraseStart(tokens, at);
    const others = mentions.filter(
      (m) =>
        m.sort === "body" &&
        m.first >= first &&
        m.last < at &&
        isOutside(tokens, m, at) &&
        /^(?:at|in|for)$/.test(governor(view, m)),
    );
    return { actors: [], others };
  }
  return parties;
}
