// "met for the first time since the war began and signed a pact": no war signs, so the verb goes back to who met.

import type { Cut } from "./clauseParents.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** True where what begins or ends stands between a verb and the one that an "and" joins to it. */
export function isPastBeginning(
  aside: Cut | undefined,
  before: VerbGroup | undefined,
  cut: Cut | undefined,
  verb: VerbGroup,
): boolean {
  return (
    /^(?:since|after|before|when|until|while)$/.test(aside?.link ?? "") &&
    before !== undefined &&
    occurring.test(before.lemma) &&
    verb.first === (cut?.joint ?? 0) + 1 &&
    ofPeople.test(verb.lemma)
  );
}

const occurring =
  /^(?:begin|start|break out|erupt|end|expire|collapse|fail|resume|stall|open|close|flare up)$/;

/** What only people do. */
const ofPeople =
  /^(?:sign|agree|agree on|agree to|decide|pledge|promise|vow|urge|call for|call on|discuss|meet|shake hands|sign|issue|adopt|initial|condemn|invite|visit|propose|announce|declare|say|ask|accuse|warn|reject|ratify|appoint|name)$/;
