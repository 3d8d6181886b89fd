// "has been moved to Oslo and will take place on June 24": the second verb of the subject says when it is to be.

import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** "The talks, first set for Thursday, have been moved to Oslo and will now be held on June 24": when they are to be. */
export function takesPlaceThen(
  view: SentenceView,
  clause: Clause,
  { at, outcome }: Candidate,
): readonly (Timex & Placed)[] {
  if (outcome.status !== "planned" || at > clause.verb.first) return [];
  const next = view.clauses.filter(
    ({ link, parent, joint, verb }) =>
      link === "and" &&
      parent === clause.index &&
      verb.first === (joint ?? -2) + 1 &&
      verb.form === "future" &&
      !verb.negated &&
      (occurring.test(verb.lemma) || (verb.passive && verb.lemma === "hold")),
  );
  return gather(next, (one) =>
    timesOf(view, one).filter(({ text }) => text.toLowerCase() !== "now"),
  );
}

const occurring = /^(?:take place|start|begin|open|convene|resume|kick off|get under way)$/;
