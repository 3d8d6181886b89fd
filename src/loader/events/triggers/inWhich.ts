// "the incident of 25 May off Lima, in which a guard was killed": the clause behind tells what the noun names,
// and has the noun's time and place.

import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isDate } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "in which", "during which", "when" behind a noun: where the clause opens; null for other clauses. */
function openingOf(view: SentenceView, clause: Clause): number | null {
  const { link, joint, parent } = clause;
  if (link === "and" && parent !== null) {
    const above = view.clauses[parent];
    return above?.link === "relative" ? openingOf(view, above) : null;
  }
  if (joint === null || link !== "relative" || view.tokens[joint]?.lower !== "which") return null;
  return /^(?:in|during|at|after)$/.test(view.tokens[joint - 1]?.lower ?? "") ? joint - 1 : null;
}

/** Tokens between the noun's time and the clause that is about it. */
const reach = 6;
/** Where the noun's own day stands right behind it: "the attack of 15 June on a convoy near Lima, in which". */
const farther = 12;

/** The noun's own dates; none where the clause is no such. */
export function timesInWhich(view: SentenceView, clause: Clause): readonly (Timex & Placed)[] {
  const opening = openingOf(view, clause);
  if (opening === null) return [...cleftTimes(view, clause), ...timesOfToll(view, clause)];
  const near = view.timexes.findLast(
    (t) =>
      isDate(t) &&
      t.last < opening &&
      opening - t.last <= (isOfIncident(view, t) ? farther : reach) &&
      !isCut(view, t.last, opening),
  );
  return near ? [near] : [];
}

/** "claimed Sunday's bombing in Lima that killed a guard": whom it killed, it killed on that day. */
function timesOfToll(
  view: SentenceView,
  { link, joint, verb }: Clause,
): readonly (Timex & Placed)[] {
  if (link !== "relative" || joint === null || verb.form !== "past" || verb.passive) return [];
  if (!/^(?:kill|wound|injure|maim)$/.test(verb.lemma) || verb.first !== joint + 1) return [];
  if (!/^(?:that|which)$/.test(view.tokens[joint]?.lower ?? "")) return [];
  const near = view.timexes.findLast(
    (t) => isDate(t) && t.last < joint && joint - t.last <= farther && isOfBlow(view, t),
  );
  return near && !isCut(view, near.last, joint) ? [near] : [];
}

/** "Sunday's bombing", "the May 3 attack" */
function isOfBlow({ tokens }: SentenceView, { last }: Placed): boolean {
  const noun = /^['’]s?$/.test(tokens[last + 1]?.lower ?? "") ? last + 2 : last + 1;
  const word = tokens[noun]?.lower ?? "";
  return incidents.test(word) || /^(?:bombing|airstrike|air strike|crash)$/.test(word);
}

/** "It was not until 1966 that envoys were exchanged": the year of the exchange. */
function cleftTimes(
  view: SentenceView,
  { link, joint, parent }: Clause,
): readonly (Timex & Placed)[] {
  if (!/^(?:relative|that)$/.test(link) || joint === null || parent === null) return [];
  if (view.tokens[joint]?.lower !== "that") return [];
  const { verb } = view.clauses[parent] ?? {};
  if (verb?.lemma !== "be" || view.tokens[verb.first - 1]?.lower !== "it") return [];
  const time = view.timexes.find(
    (t) => isDate(t) && t.first > verb.last && t.first <= verb.last + 4 && t.last < joint,
  );
  return time ? [time] : [];
}

/** The "occurred" of "the incident that occurred off Lima on 2 May, in which": no other deed. */
const occurring = /^(?:occurred|happened|took)$/;

/** "met in May after a war in which Chile had seized it": behind a verb, or before or after what the time is of. */
function isCut({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some(
      ({ pos, lower }) =>
        (/^(?:VERB|AUX|CCONJ)$/.test(pos) && !occurring.test(lower)) ||
        /^(?:after|before|since|following)$/.test(lower),
    );
}

const incidents =
  /^(?:incident|clash|encounter|attack|ambush|raid|shooting|confrontation|skirmish|exchange|strike|explosion|blast|shelling|assault|standoff|riot)$/;

/** "the attack of 15 June", "the June 15 attack" */
function isOfIncident({ tokens }: SentenceView, { first, last }: Placed): boolean {
  const isOf = /^(?:of|on)$/.test(tokens[first - 1]?.lower ?? "");
  return incidents.test(tokens[isOf ? first - 2 : last + 1]?.lower ?? "");
}

/** The incident that a clause behind it tells: its noun says nothing more, but lends its place. */
export function incidentOf(
  view: SentenceView,
  verb: Candidate,
  nouns: readonly Candidate[],
): Candidate | undefined {
  const clause = view.clauses[verb.clause];
  if (!clause || verb.kind !== "ASSAULT") return undefined;
  const opening = openingOf(view, clause);
  if (opening === null) return undefined;
  return nouns.findLast(
    ({ at, word }) =>
      at < opening && opening - at < 14 && incidents.test(word) && !isCut(view, at, opening),
  );
}
