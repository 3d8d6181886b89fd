// "asked the court to hear it, but the court refused on Monday": what is told first, without a day, came no later.

import { bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import { noLater } from "./openEnded.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The day of what the sentence goes on to tell, where that lies before publication; null where it tells none. */
export function beforeSequel(
  view: SentenceView,
  candidate: Candidate,
  published: Day | null,
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || published === null || candidate.echo) return null;
  if (candidate.outcome.status !== "held" || !isPlain(clause)) return null;
  if (!/^(?:main|and)$/.test(clause.link)) return null;
  if (timesOf(view, clause).length > 0) return null;
  for (const next of view.clauses.slice(clause.index + 1)) {
    if (!isPlain(next) || !isJoined(view, next) || !goesOnFrom(view, next, clause)) continue;
    // "and condemned the raid of Monday": a day of the raid
    if (minding.test(next.verb.lemma)) continue;
    const [time, more] = timesOf(view, next);
    const told = time && !more && time.edtf?.kind === "day" ? fromTimex(view, time, 2) : null;
    if (!told || bounds(told.edtf).latest >= published) continue;
    return noLater(
      told,
      "before-its-sequel",
      "The sentence goes on to what came of it, so no later than then.",
    );
  }
  return null;
}

/** "asked", "freed": the past of a deed that was done. */
const isPlain = ({ verb }: Clause): boolean =>
  verb.form === "past" && !verb.perfect && !verb.negated && !verb.progressive;

/** "…, but the court refused", "… and freed them": it goes on from what was told. */
const isJoined = ({ tokens }: SentenceView, { link, joint, start }: Clause): boolean =>
  (link === "and" || link === "main") &&
  /^(?:and|but|;)$/.test(tokens[joint ?? start]?.lower ?? "");

/** Not "met the rebels who seized the port and freed two": that is told of the rebels. */
function goesOnFrom({ clauses }: SentenceView, next: Clause, { index }: Clause): boolean {
  let at: Clause | undefined = next;
  while (at?.link === "and" && at.index > index) at = clauses[at.parent ?? -1];
  return at?.link === "main" || at?.index === index;
}

const minding =
  /^(?:condemn|welcome|hail|praise|congratulate|thank|deplore|denounce|discuss|recall|note|commend|applaud|regret|criticise|criticize|mark|celebrate|claim)$/;
