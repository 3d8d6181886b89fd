// Whom a deed in words is about, where the clause behind it or before it says so.

import type { Kind } from "#model/event.ts";
import { frontedNoun } from "../clauses/contact.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import { accusedIn } from "./object.ts";
import { behind } from "./behind.ts";
import { subjectOf } from "./roles.ts";
import type { SentenceView } from "../clauses/view.ts";

const lifting =
  /^(?:lift|ease|remove|drop|withdraw|end|relax|loosen|suspend|scrap|rescind|revoke|repeal|extend|renew|tighten)$/;
const imposing = /^(?:impose|slap|levy|place|put|bring|clamp|maintain)$/;

/** "expressed appreciation for Peru's help": to Peru. */
function thankedFor(view: SentenceView, { verb, end }: Clause): PlacedMention | undefined {
  const { tokens, mentions } = view;
  if (!/^(?:express|convey|voice|offer)$/.test(verb.lemma)) return undefined;
  const thanks = tokens.findIndex(
    ({ lower }, at) =>
      at > verb.last && at < end && /^(?:appreciation|gratitude|thanks)$/.test(lower),
  );
  if (thanks < 0) return undefined;
  return mentions.find(
    ({ possessive, sort, first }) =>
      possessive && sort === "state" && first > thanks && first <= thanks + 5,
  );
}

/** "revealed that X …", "warned X would …": whom the clause that follows speaks of. */
export function toldOf(
  view: SentenceView,
  clause: Clause,
  kind: Kind | null = null,
): readonly PlacedMention[] {
  const next = view.clauses[clause.index + 1];
  const thanked = thankedFor(view, clause);
  if (thanked) return [thanked];
  // "Peru thanked Chile for the grain it sent": to whoever gives thanks
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (above?.verb.lemma === "thank" && frontedNoun(view, clause) !== null)
    return subjectOf(view, above).filter(({ sort }) => sort !== "person");
  if (
    clause.link === "relative" &&
    // "visited the town, which Chile seized": nothing that its visitor did
    !/^(?:ASSAULT|COERCE|MOBILIZE)$/.test(kind ?? "") &&
    clause.parent !== null &&
    clause.joint !== null &&
    view.tokens[clause.joint]?.lower === "which" &&
    view.tokens[clause.joint - 1]?.pos !== "ADP" &&
    // "…, which had blocked three bids": it did that, and not to itself
    view.tokens
      .slice(clause.joint + 1, clause.verb.first)
      .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))
  ) {
    const parent = view.clauses[clause.parent];
    return parent ? subjectOf(view, parent) : [];
  }
  // "set a deadline for Peru to withdraw"
  const isDue = ({ lower }: { readonly lower: string }) => lower === "deadline";
  if (clause.verb.lemma === "set" && view.tokens.slice(clause.verb.last, clause.end).some(isDue))
    return behind(view, clause.verb.last + 1, clause.end, /^for$/);
  // "lifted the ban it had imposed on Peru"
  if (next && lifting.test(clause.verb.lemma) && imposing.test(next.verb.lemma))
    return behind(view, next.verb.last + 1, next.end, /^(?:on|upon|against)$/);
  // "accused a Peruvian frigate of ramming a trawler"
  if (clause.verb.lemma === "accuse" && next?.verb.form === "gerund")
    return accusedIn(view, clause, next.verb.first);
  if (next?.link !== "that") return [];
  return view.mentions.filter(
    (m) =>
      m.first >= next.start &&
      m.last < next.verb.first &&
      !m.possessive &&
      // "warned that the arms in Peru could be used"
      !/^(?:in|on|at|near|from)$/.test(governor(view, m)),
  );
}
