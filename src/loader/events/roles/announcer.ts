// "Peru announced that ties with Chile will be restored": a step that is told as if nobody took it.

import type { Clause } from "../clauses/clauses.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { otherSide } from "./relations.ts";
import { subjectOf } from "./roles.ts";

/** Who takes a step that is announced in the passive; none where it is no step of a state's own. */
export function announcerOf(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { verb, link, parent } = clause;
  const above = link === "that" && parent !== null ? view.clauses[parent] : undefined;
  if (!above || !verb.passive || above.verb.passive) return [];
  const isAhead = verb.form === "future" || /^(?:would|.d)$/.test(verb.modal ?? "");
  if (isAhead && announcing.test(above.verb.lemma) && steps.test(verb.lemma))
    return subjectOf(view, above);
  return ownSide(view, clause);
}

/** "Peru said that talks with Chile had been suspended": Peru’s own; nobody of another's. */
export function ownSide(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { link, parent } = clause;
  const above = link === "that" && parent !== null ? view.clauses[parent] : undefined;
  if (!above || !reportVerbs.has(above.verb.lemma) || otherSide(view, clause).length === 0)
    return [];
  return subjectOf(view, above).filter(({ sort }) => sort !== "person");
}

const announcing = /^(?:announce|declare|decide|decree|order|pledge|promise|vow)$/;

/** What whoever announces it does: "will be killed" and "will be held" are no such steps. */
const steps =
  /^(?:lift|restore|resume|re-establish|reestablish|normalise|normalize|cut|cut off|sever|break off|suspend|freeze|unfreeze|close|close down|shut|shut down|reopen|open|free|release|expel|recall|withdraw|downgrade|upgrade|reduce|impose|reimpose|ease|extend|tighten|cancel|call off|scrap|postpone|put off|halt|send|deploy|pull out|return)$/;
