// "Roca expelled two envoys. Vik responded in kind": of what kind an answer is, the act that it answers says.

import { type Candidate, revised } from "../candidate.ts";

/** Answers in kind, each of the kind of the act told last before it in its paragraph. */
export function withAnswered(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((one, at) => {
    if (!/^(?:respond|reply|answer)$/.test(one.word) || !/ in kind\b/.test(one.passageText))
      return one;
    const act = candidates
      .slice(0, at)
      .findLast(
        ({ sentence, echo, kind, outcome }) =>
          one.sentence - sentence <= reach &&
          !echo &&
          kind !== "STATEMENT" &&
          outcome.status === "held",
      );
    if (!act) return one;
    const answered = act.actors.filter((id) => !one.actors.includes(id));
    const others = one.others.length > 0 ? one.others : answered;
    return revised(one, { kind: act.kind, mode: null, others });
  });
}

/** Sentences. */
const reach = 2;
