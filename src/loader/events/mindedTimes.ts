// Days that stand near a verb and are another's: of what is condemned, of the summit that one is invited to.

import { bounds } from "#model/edtf.ts";
import { mindVerbs } from "../lexicon/verbs.ts";
import type { Timex } from "../times/timex.ts";
import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { nounOf } from "./nounTime.ts";
import type { Placed, SentenceView } from "./view.ts";

/** "condemned the test carried out on 3 May", "welcomes the accord signed on 10 April": a day of what is condemned. */
export function isOfWhatIsMinded(
  { tokens }: SentenceView,
  { link, verb, parent }: Clause,
  to: Clause,
) {
  return (
    link === "participle" &&
    parent === to.index &&
    verb.form === "past" &&
    verb.first === verb.main &&
    mindVerbs.has(to.verb.lemma) &&
    /^(?:NOUN|PROPN)$/.test(tokens[verb.first - 1]?.pos ?? "")
  );
}

/** "was invited to the Ministry on 3 May": called in on that day; "was invited to a summit on 3 May" was not. */
export function isCalledIn(view: SentenceView, timex: Timex & Placed, { at }: Candidate): boolean {
  const between = view.tokens.slice(at + 1, timex.first);
  return (
    timex.edtf !== null &&
    view.published !== null &&
    bounds(timex.edtf).latest <= view.published &&
    between.some(({ lower }) =>
      /^(?:ministry|office|palace|residence|headquarters)$/.test(lower),
    ) &&
    !between.some(({ pos }) => pos === "VERB") &&
    nounOf(view, timex) === null
  );
}
