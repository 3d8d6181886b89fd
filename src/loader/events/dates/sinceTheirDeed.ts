// "Police arrested ten people who took part in a riot on Monday": for what they did, so not before that day.

import { bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";
import { noEarlier } from "./openEnded.ts";

/** The one day of the sentence, which is of what those did to whom something is done for it. */
export function sinceTheirDeed(view: SentenceView, candidate: Candidate): Dating | null {
  const clause = view.clauses[candidate.clause];
  if (!clause || candidate.echo || candidate.outcome.status !== "held") return null;
  const { verb, index } = clause;
  if (verb.form !== "past" || verb.perfect || !answering.test(verb.lemma)) return null;
  const deed = view.clauses.find(
    ({ link, parent, joint }) =>
      link === "relative" &&
      parent === index &&
      joint !== null &&
      view.tokens[joint]?.lower === "who" &&
      view.tokens[joint - 1]?.pos === "NOUN",
  );
  if (deed?.verb.form !== "past" || deed.verb.passive) return null;
  const [time, more] = view.timexes.filter(({ type, edtf }) => type === "DATE" && edtf !== null);
  if (!time || more || time.edtf?.kind !== "day" || !timesOf(view, deed).includes(time))
    return null;
  // "jailed ten men who stormed an embassy on 3 May 2012": that is news of its own day
  if (view.published === null || view.published - bounds(time.edtf).latest > newsReach) return null;
  const told = fromTimex(view, time, 2);
  return told
    ? noEarlier(told, "since-their-deed", `It was for what came on “${told.words[0]?.text}”.`)
    : null;
}

/** Days within which news is told. */
const newsReach = 7;

/** What is done to people for what they have done. */
const answering =
  /^(?:arrest|detain|seize|round up|charge|jail|expel|deport|condemn|denounce|punish|kill|shoot|sanction|praise|thank|commend|honou?r|question|summon|dismiss|sack|fire|suspend)$/;
