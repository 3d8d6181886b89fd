// Days of what an act answers: "In retaliation for the expulsion of its envoy in May, Peru", "an apology for the raid in May 2010".

import { bounds } from "#model/edtf.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { nounOf } from "../nouns/nounTime.ts";

type Time = Timex & Placed;

/** True where a time in the clause is of the reason that the act has, and not of the act. */
export function isOfReason(view: SentenceView, time: Time, candidate: Candidate): boolean {
  return (
    isOfAnswered(view, time, candidate.at) ||
    isOfAmends(view, time, candidate) ||
    isOfGuilt(view, time, candidate) ||
    isOfDenied(view, time, candidate) ||
    isOfWake(view, time, candidate) ||
    isOfWished(view, time, candidate) ||
    isOfWhatItIsAbout(view, time, candidate)
  );
}

/** "in retaliation for the expulsion of its envoy in May", with no comma up to the time. */
function isOfAnswered({ tokens }: SentenceView, { first, last }: Time, at: number): boolean {
  for (let n = first - 1; n > 0; n--) {
    const { lower = "", text = "" } = tokens[n] ?? {};
    if (n === at || text === ",") return false;
    if (!answers.test(lower) || tokens[n - 1]?.lower !== "in") continue;
    if (!/^(?:for|to|at|against|over)$/.test(tokens[n + 1]?.lower ?? "")) return false;
    // "in response to criticism on Monday": what has no article may well be of no day
    const opener = tokens[n + 2]?.pos ?? "";
    const isThat = /^(?:DET|PRON)$/.test(opener) || tokens[last + 1]?.text === "'s";
    return n < at ? true : isThat;
  }
  return false;
}

const answers = /^(?:retaliation|response|reprisal|protest|revenge|reaction|reply|answer)$/;

/** Days after which what is near the verb is no longer its own day. */
const recent = 3;

function isBack({ published }: SentenceView, { edtf }: Time): boolean {
  return published !== null && edtf !== null && published - bounds(edtf).latest > recent;
}

/** "demanded compensation from Chile for the downing of an airliner in July 1988" */
function isOfAmends(view: SentenceView, time: Time, { at, kind }: Candidate): boolean {
  if (kind !== "REQUEST" || time.first < at || !isBack(view, time)) return false;
  const noun = nounOf(view, time);
  if (noun === null || noun === at) return false;
  const between = view.tokens.slice(at + 1, noun).map(({ lower }) => lower);
  const asked = between.findIndex((word) => amends.test(word));
  return asked >= 0 && between.indexOf("for", asked) > asked;
}

const amends =
  /^(?:compensation|apology|apologies|explanation|damages|reparations?|redress|restitution|justice)$/;

/** Days after which nobody would think that the words were of then. */
const longBack = 60;

/** "apologised for the deaths of nine men in a raid in 2010", "accused Chile of the killing of a monk in 2010", told years later. */
function isOfGuilt(view: SentenceView, time: Time, { clause, at }: Candidate): boolean {
  const verb = view.clauses[clause]?.verb;
  if (verb?.main !== at || !guilt.test(verb.lemma) || time.first < verb.last) return false;
  if (view.published === null || time.edtf === null) return false;
  if (view.published - bounds(time.edtf).latest < longBack) return false;
  const noun = nounOf(view, time);
  if (noun === null || noun === at) return false;
  return view.tokens
    .slice(verb.last + 1, noun)
    .some(({ lower }) => /^(?:for|over|of|about)$/.test(lower));
}

const guilt = /^(?:apologi[sz]e|atone|accuse|blame|condemn|denounce|criticize|criticise|mourn)$/;

/** "denied the shelling of the town on June 7": told days after it. */
function isOfDenied(view: SentenceView, time: Time, { clause }: Candidate): boolean {
  const verb = view.clauses[clause]?.verb;
  if (verb?.lemma !== "deny" || time.first < verb.last || !isBack(view, time)) return false;
  const noun = nounOf(view, time);
  return noun !== null && noun > verb.last;
}

/** "thanked Vik for his help after the quake in April", told in June: the month of the quake. */
function isOfWake(view: SentenceView, time: Time, { clause, kind }: Candidate): boolean {
  const verb = view.clauses[clause]?.verb;
  if (!verb || !/^(?:SUPPORT|ACCUSE|REQUEST)$/.test(kind) || !isBack(view, time)) return false;
  for (let at = time.first - 1; at > verb.last; at--) {
    const { lower = "", pos = "" } = view.tokens[at] ?? {};
    if (/^(?:after|following)$/.test(lower)) return time.first - at > 2;
    if (!/^(?:DET|PRON|PART|ADJ|NOUN|PROPN|NUM)$/.test(pos) && !/^(?:of|in|at|on)$/.test(lower))
      return false;
  }
  return false;
}

/** "congratulated Vik on the abolition of visas on 28 April", told in June: the day of the abolition. */
function isOfWished(view: SentenceView, time: Time, { clause, at }: Candidate): boolean {
  const { tokens } = view;
  const verb = view.clauses[clause]?.verb;
  if (verb?.lemma !== "congratulate" || verb.main !== at || !isBack(view, time)) return false;
  for (let n = time.first - 2; n > verb.last; n--) {
    const { lower = "", pos = "" } = tokens[n] ?? {};
    if (lower === "on") return /^(?:DET|PRON)$/.test(tokens[n + 1]?.pos ?? "");
    // "on his election in a call on 28 April": then they spoke
    if (/^(?:in|by|at|during)$/.test(lower) && /^an?$/.test(tokens[n + 1]?.lower ?? ""))
      return false;
    if (!/^(?:DET|PRON|PART|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos)) return false;
  }
  return false;
}

/** "called in the envoy over the airspace violation of 3 June": the day of what it is about, though no table knows the noun. */
function isOfWhatItIsAbout({ tokens }: SentenceView, { first, edtf }: Time, { at }: Candidate) {
  if (edtf?.kind !== "day" || tokens[first - 1]?.lower !== "of" || first < at) return false;
  const noun = first - 2;
  if (noun <= at || tokens[noun]?.pos !== "NOUN" || spans.test(tokens[noun]?.lower ?? ""))
    return false;
  for (let n = noun - 1; n > at; n--) {
    const { lower = "", pos = "" } = tokens[n] ?? {};
    if (about.test(lower)) return true;
    if (!/^(?:DET|PRON|PART|ADJ|NOUN|PROPN|NUM)$/.test(pos) && lower !== "of") return false;
  }
  return false;
}

const about = /^(?:over|about|regarding|concerning|despite)$/;
/** "over the weekend of 3 June": how long it took. */
const spans =
  /^(?:days?|nights?|evenings?|mornings?|afternoons?|weekends?|weeks?|hours?|course|period|end|middle|start|beginning)$/;
