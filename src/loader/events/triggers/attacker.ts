// "Two generals were killed in a Chilean air raid": whose the raid was, the noun says, and the verb does not.

import { type Candidate, revised } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "killed in a raid": the verb tells of whom, and the noun only how. */
export const isDeadly = (verb: string): boolean =>
  /^(?:kill|wound|injure|hurt|martyr|assassinate|murder|slay)$/.test(verb);

/** A deed of force told in the passive, done by whoever its noun in the same clause names. */
export function withAttacker(
  { clauses }: SentenceView,
  verb: Candidate,
  nouns: readonly Candidate[],
): Candidate {
  const isUndergone = verb.sense.act === "attack" && clauses[verb.clause]?.verb.passive === true;
  if (!isUndergone || verb.actors.length > 0) return verb;
  const noun = nouns.find(
    ({ clause, sense, actors, at }) =>
      clause === verb.clause && sense.act === "attack" && actors.length > 0 && at > verb.at,
  );
  if (!noun) return verb;
  return revised(verb, { actors: noun.actors.filter((id) => !verb.others.includes(id)) });
}
