// "imposed an embargo in 1994 and lifted it after the two signed an accord in 1995": what comes after a deed of a later
// date has no date of what was told before.

import { bounds } from "#model/edtf.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { noEarlier } from "./openEnded.ts";

/** The date of the after-clause under a clause that has none itself; null for none, or for one that is counted from. */
function dateBehindAfter(view: SentenceView, clause: Clause): (Timex & Placed) | null {
  const { verb, index } = clause;
  if (verb.form !== "past" || verb.negated || timesOf(view, clause).length > 0) return null;
  const after = view.clauses.find((one) => one.link === "after" && one.parent === index);
  const joint = after?.joint ?? null;
  if (!after || joint === null || joint < verb.last) return null;
  // "said after meeting Roca on Friday that Peru would pay": that has the day of what it is said to be
  if (after.verb.form === "gerund" || reportVerbs.has(verb.lemma)) return null;
  // "two days after": that is counted
  if (view.timexes.some((t) => t.last === joint - 1)) return null;
  const [time, more] = timesOf(view, after).filter(({ type }) => type === "DATE");
  return time && !more && !time.vague ? time : null;
}

/** "and lifted it after Chile signed in 1995": of a later date than the clause before it has. */
export function isAfterLater(view: SentenceView, clause: Clause): boolean {
  if (clause.link !== "and" || clause.parent === null) return false;
  const above = view.clauses[clause.parent];
  const time = dateBehindAfter(view, clause);
  if (!above || !time?.edtf) return false;
  const { earliest } = bounds(time.edtf);
  const told = timesOf(view, above);
  return (
    told.length > 0 && told.every(({ edtf }) => edtf !== null && bounds(edtf).latest < earliest)
  );
}

/** "freed ten men after Chile did so on 10 June": not before that day. */
export function afterItsClause(view: SentenceView, candidate: Candidate): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || candidate.echo || candidate.outcome.status !== "held") return null;
  const time = dateBehindAfter(view, clause);
  const told = time && fromTimex(view, time, 2);
  return told
    ? noEarlier(
        told,
        "after-its-clause",
        `“after” puts it no earlier than “${told.words[0]?.text}”.`,
      )
    : null;
}
