// "ASEAN ministers met on 10 May. The bloc called on Peru to talk": what a gathering does is of its days.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Dated } from "./bindDates.ts";
import { lean, shares, whatTells } from "./lean.ts";
import { turnOf } from "./storyOrder.ts";

/** How many sentences on from the gathering, and how many days it may take. */
const reach = 2;
const longest = 31;

/** The days of the gathering that the sentences before tell, for what its members do at the head of this one. */
export function ofGathering(
  view: SentenceView,
  candidate: Candidate,
  dated: readonly Dated[],
  views: readonly SentenceView[],
): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (candidate.outcome.status !== "held" || candidate.echo || !clause) return null;
  if (clause.verb.perfect || !/^(?:main|and|participle)$/.test(clause.link)) return null;
  const isTheirs = decidesAsThey(view, clause.verb.lemma);
  if (!(isTheirs || isOfMembers(view)) || turnOf(view, candidate)) return null;
  const before = dated.findLast(
    (d) => !d.candidate.echo && d.candidate.sentence < candidate.sentence && isGathering(d),
  );
  const away = candidate.sentence - (before?.candidate.sentence ?? Number.NEGATIVE_INFINITY);
  const other = views[before?.candidate.sentence ?? -1];
  if (!before?.dating || away > reach) return null;
  const isNext = isTheirs && away === 1 && shares(before.candidate, candidate);
  if (!other || (other.sentence.paragraph !== view.sentence.paragraph && !isNext)) return null;
  const since = views.slice(other.sentence.index + 1, candidate.sentence + 1);
  const isElsewhen = ({ timexes }: SentenceView) =>
    timexes.some(({ type, edtf }) => type === "DATE" && edtf !== null);
  if (since.some((one) => one !== view && !isOfMembers(one)) || since.some(isElsewhen)) return null;
  return lean(
    before,
    before.dating.words,
    bounds(before.dating.edtf),
    "within",
    "of-gathering",
    `The sentence goes on with ${whatTells(before)}.`,
  );
}

/** "They decided to send a force", right behind the meeting, in a paragraph of its own. */
const decidesAsThey = ({ tokens }: SentenceView, lemma: string): boolean =>
  tokens[0]?.lower === "they" && /^(?:decide|agree|resolve|pledge|agree on|agree to)$/.test(lemma);

/** Held on days that the article tells. */
function isGathering({ candidate, dating }: Dated): boolean {
  return (
    /^(?:meet|gather)$/.test(candidate.sense.act) &&
    candidate.outcome.status === "held" &&
    dating !== null &&
    dating.strength >= 2 &&
    lengthOf(dating.edtf) <= longest
  );
}

/** "The meeting urged", "The ministers also agreed", "Participants called": right before their verb. */
function isOfMembers({ tokens, clauses }: SentenceView): boolean {
  const head = tokens[0]?.lower === "the" ? 1 : 0;
  const noun = tokens[head]?.lower ?? "";
  const verb = clauses.find(({ verb: { first } }) => first > head)?.verb;
  const isNext =
    verb !== undefined && tokens.slice(head + 1, verb.first).every(({ pos }) => pos === "ADV");
  return isNext && (head === 1 ? members.test(noun) : /^(?:participants|delegates)$/.test(noun));
}

const members =
  /^(?:meeting|summit|conference|gathering|session|group|grouping|bloc|alliance|organi[sz]ation|union|league|community|forum|council|leaders|ministers|officials|delegates|participants|envoys|ambassadors|heads)$/;
