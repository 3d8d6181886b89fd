// "The visit began on Sunday and ended on Tuesday": it lasted from the one day to the other.

import { between, bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "./clauses.ts";
import { type Dating, fromTimex, lengthOf } from "./dating.ts";
import { lengthDating, stayDating, timesOf } from "./stays.ts";
import type { SentenceView } from "./view.ts";

/** Days that it may last. */
const longest = 60;

/** How long it lasted, where the words tell both ends, or one and the length. */
export function lastingDating(
  view: SentenceView,
  clause: Clause,
  candidate: Candidate,
): Dating | null {
  return (
    begunAndEnded(view, candidate) ??
    stayDating(view, clause) ??
    lengthDating(view, clause, candidate)
  );
}

/** From the day on which a noun's happening began to the one on which it ended, where a sentence tells both. */
function begunAndEnded(
  view: SentenceView,
  { at, clause: index, echo, outcome, sense, actors }: Candidate,
): Dating | null {
  // of nobody it is told as “Talks open”, which is one day's
  if (echo || outcome.status !== "held" || sense.kind !== "CONSULT" || actors.length === 0)
    return null;
  for (const [n, first] of view.clauses.entries()) {
    const last = view.clauses[n + 1];
    if (!last || !areOfOne(view, first, last) || (index !== first.index && index !== last.index))
      continue;
    // the noun stands before both; or the first verb is what tells it
    if (at > first.verb.last) continue;
    const [from, to] = [dayIn(view, first), dayIn(view, last)];
    if (!from || !to) continue;
    const edtf = between({ earliest: bounds(from.edtf).earliest, latest: bounds(to.edtf).latest });
    const length = lengthOf(edtf);
    if (length < 2 || length > longest) continue;
    return {
      ...to,
      edtf,
      extent: "throughout",
      part: null,
      words: [...from.words, ...to.words],
      rule: "begun-and-ended",
      reason: `It lasted from “${from.words[0]?.text}” to “${to.words[0]?.text}”. ${to.reason}`,
    };
  }
  return null;
}

/** "began … and ended", ", which began …, ended": said of one thing. */
function areOfOne({ tokens }: SentenceView, first: Clause, last: Clause): boolean {
  const isOver = /^(?:past|present)$/.test(last.verb.form) && !last.verb.negated;
  if (first.verb.form !== "past" || first.verb.negated || !isOver) return false;
  if (!begins.test(first.verb.lemma) || !ends.test(last.verb.lemma)) return false;
  const isAside = first.link === "relative" && first.parent === last.index;
  const isNext =
    last.link === "and" &&
    last.parent === first.index &&
    tokens
      .slice(last.start, last.verb.first)
      .every(({ pos }) => /^(?:CCONJ|ADV|PUNCT|AUX)$/.test(pos));
  return isAside || isNext;
}

function dayIn(view: SentenceView, clause: Clause): Dating | null {
  const [time, more] = timesOf(view, clause).filter(
    ({ edtf }) => edtf !== null && lengthOf(edtf) === 1,
  );
  return time && !more ? fromTimex(view, time, 4, [], true) : null;
}

const begins = /^(?:begin|start|open|commence|kick off)$/;
const ends = /^(?:end|conclude|close|finish|wrap up|wind up)$/;
