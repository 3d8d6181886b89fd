// Whether a time that stands in a candidate's clause is the candidate's own.

import { bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import { isBehindVerb } from "../nouns/notItsDay.ts";
import { isDayOfWords } from "../nouns/saidIn.ts";
import { isNamedPaper, isNounsAlone, isOfOtherThing, nounOf } from "../nouns/nounTime.ts";
import { isNounTrigger } from "../nouns/nounTrigger.ts";
import { isCalledIn, isOfMindedNoun, isYearOfOther } from "./mindedTimes.ts";
import { isBlowBefore } from "./besideNoun.ts";
import { isOfCircumstance } from "./ofCircumstance.ts";
import { isOldDay } from "./newDate.ts";
import { isPromisedBy } from "./promisedBy.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** A noun told in passing takes only the time beside it; what a clause asserts takes all its times. */
export function isBoundTo(
  view: SentenceView,
  timex: Timex & Placed,
  candidate: Candidate,
): boolean {
  const { echo, at, sense, word } = candidate;
  if (isOfOtherThing(view, timex, at) || isOfMindedNoun(view, timex, candidate)) return false;
  if (isYearOfOther(view, timex, candidate) || isOfSubjects(view, timex, candidate)) return false;
  if (
    sense.act === "invite" &&
    timex.first > at + 4 &&
    !isBeforeInvitation(view, timex, at) &&
    !isCalledIn(view, timex, candidate)
  )
    return false;
  if (isBlowBefore(view, candidate, timex)) return false;
  if (!echo && isOfCircumstance(view, timex, candidate)) return false;
  // "gave him until May 1 to resign": the day that he has, not the one on which he was told
  const link = view.tokens[timex.first - 1]?.lower ?? "";
  if (isOldDay(view, timex, candidate)) return false;
  if (word === "give" && /^(?:until|till|by)$/.test(link)) return false;
  if (isPromisedBy(view, timex, word)) return false;
  // "extended the sanctions until May 1": when they end
  if (/^(?:until|till|through|to)$/.test(link) && lasting.test(word)) return false;
  // "at a meeting in Lima gave him until May 1": no day of the meeting
  if (
    isNounTrigger(view, at) &&
    timex.first > at &&
    /^(?:until|till)$/.test(link) &&
    view.clauses.some(({ verb }) => verb.first > at && verb.last < timex.first)
  )
    return false;
  // "is expected to raise the arrest of two men earlier this month"
  if (candidate.outcome.status === "planned" && /^(?:earlier|last) /i.test(timex.text))
    return false;
  const owner = nounOf(view, timex);
  // "asked for a meeting in August": the asking was then.
  const isAsked = sense.act === "request" && isPast(timex, view.published);
  if (!echo) return owner === at || isAsked || !isNounsAlone(view, timex, candidate);
  if (owner !== null || isNamedPaper(view, at)) return owner === at;
  // "the first visit since 1998"
  if (/^(?:since|before|until|after)$/.test(link)) return false;
  if (isBehindVerb(view, at, timex) || isDayOfWords(view, at, timex)) return false;
  return (timex.first > at && timex.first - at <= 6) || (timex.last < at && at - timex.last <= 2);
}

/** "Both candidates in last Saturday's run-off have pledged to sign": by now, and not on that day. */
function isOfSubjects(
  { tokens, clauses }: SentenceView,
  { first, last }: Placed,
  { clause, at }: Candidate,
): boolean {
  const verb = clauses[clause]?.verb;
  return (
    verb !== undefined &&
    verb.perfect &&
    verb.form === "present" &&
    verb.main === at &&
    last < verb.first &&
    /^['’]s?$/.test(tokens[last + 1]?.text ?? "") &&
    /^(?:in|of|at|from)$/.test(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 2]?.pos === "NOUN"
  );
}

/** "conveyed to the Sultan of Oman on Friday an invitation": the handing over was then, and not the visit. */
function isBeforeInvitation({ tokens }: SentenceView, timex: Placed, at: number): boolean {
  const isWord = ({ lower }: { readonly lower: string }) => lower === "invitation";
  return (
    !tokens.slice(at, timex.first).some(isWord) &&
    tokens.slice(timex.last + 1, timex.last + 6).some(isWord)
  );
}

/** What is done at once and lasts. */
const lasting =
  /^(?:extend|prolong|renew|suspend|adjourn|ban|bar|freeze|halt|close|impose|exclude|jail|shut|restrict|embargo)$/;

function isPast({ edtf }: Timex, published: Day | null): boolean {
  return edtf !== null && published !== null && bounds(edtf).latest <= published;
}
