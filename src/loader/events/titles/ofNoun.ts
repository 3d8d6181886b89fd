// Whether a title tells of a noun’s own event, and not of what the clause around it says.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { cancelVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "the summit to be held in May", "The trip was put off until May": what is to come has no other subject. */
export function isThingToCome(
  { tokens }: SentenceView,
  { primary, actors }: Merged,
  { verb }: Clause,
): boolean {
  const isNoun = primary.at < verb.first && nounSenses.has(primary.word);
  const isHeld = verb.form === "infinitive" && verb.passive && actors.length === 0 && isNoun;
  // a visit put off is told by its verb; "The airline will suspend flights" tells the verb itself
  const isMoved =
    cancelVerbs.has(verb.lemma) && tokens[verb.main] !== undefined && primary.at !== verb.main;
  return primary.outcome.status === "planned" && (isHeld || (isMoved && actors.length === 0));
}

/** "after a standoff at the reef": the clause around the noun tells something else. */
export function isOccasion({ tokens, clauses }: SentenceView, { primary }: Merged): boolean {
  const token = tokens[primary.at];
  // "troops shot two men": a verb, whatever the tagger takes it for
  const isVerb = clauses[primary.clause]?.verb.main === primary.at;
  return (
    !isVerb &&
    token?.start === primary.trigger.start &&
    token.end === primary.trigger.end &&
    token.pos === "NOUN"
  );
}
