// "Police raided the embassy on 3 June. Two men were arrested": whom a blow befell, right behind it.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { lean, whatTells } from "./lean.ts";
import { turnOf } from "./storyOrder.ts";

/** Days that a blow may take. */
const longest = 7;

/** The days of the blow that the sentence before tells, for those whom this one says it befell. */
export function tollOf(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (clause?.index !== 0 || candidate.outcome.status !== "held" || candidate.echo) return null;
  const { verb } = clause;
  const isBefallen = verb.passive ? befalls.test(verb.lemma) : /^(?:die|perish)$/.test(verb.lemma);
  if (verb.perfect || verb.form !== "past" || !(isBefallen || isOfPolice(view, clause)))
    return null;
  if (other.test(candidate.passageText) || turnOf(view, candidate)) return null;
  const before = dated.findLast(
    (d) => !d.candidate.echo && d.candidate.sentence < candidate.sentence,
  );
  const told = views[before?.candidate.sentence ?? -1];
  if (!before?.dating || !told || told.sentence.index !== view.sentence.index - 1) return null;
  if (told.sentence.paragraph !== view.sentence.paragraph || !isBlow(before)) return null;
  if (!isBefallen && before.candidate.kind !== "PROTEST") return null;
  return lean(
    before,
    before.dating.words,
    bounds(before.dating.edtf),
    "within",
    "toll-of",
    `It goes on with ${whatTells(before)}.`,
  );
}

/** "Police detained four", "Officers used tear gas": what a crowd meets with. */
function isOfPolice({ tokens }: SentenceView, { verb, start }: Clause): boolean {
  const isTheirs = tokens
    .slice(start, verb.first)
    .some(({ lower }) =>
      /^(?:police|officers|policemen|guards|gendarmes|troops|soldiers)$/.test(lower),
    );
  return isTheirs && !verb.passive && !verb.negated && handling.test(verb.lemma);
}

const handling =
  /^(?:arrest|detain|disperse|use|fire|beat|hold|block|break up|stop|charge|drag|push back|tear-gas|respond)$/;

/** Force or a protest, held on days that the article tells. */
function isBlow({ candidate, dating }: Dated): boolean {
  return (
    /^(?:ASSAULT|COERCE|PROTEST)$/.test(candidate.kind) &&
    candidate.outcome.status === "held" &&
    dating !== null &&
    dating.strength >= 2 &&
    lengthOf(dating.edtf) <= longest
  );
}

const befalls =
  /^(?:kill|wound|injure|hurt|arrest|detain|seize|capture|hold|shoot|beat|burn|destroy|damage|evacuate|take)$/;

/** "Two men died in a separate incident", "on several occasions" */
const other =
  /\b(?:another|separate|separately|similar|elsewhere|earlier|later|previous|previously|second|meanwhile|so far|since|in all|altogether)\b/i;
