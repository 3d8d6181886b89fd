// "Fiji has expelled two envoys", says the lede, and the next sentence: "Holm announced the expulsions on Tuesday".

import { bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex } from "../clauses/dating.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Sentences in which it is said when. */
const reach = 3;

/** Days that the lede of a paper is behind. */
const newsDays = 7;

/** The day on which a sentence behind the lede says that its news was announced; null where none does. */
export function announcedThen(
  { sentence, tokens, timexes }: SentenceView,
  { kind, sense: { act } }: Candidate,
  views: readonly SentenceView[],
  published: Day,
): Dating | null {
  if (!/^(?:SANCTION|AGREE|COOPERATE|CONCEDE|MOBILIZE|REJECT|RETREAT|AID)$/.test(kind)) return null;
  // "has sent police, a day after talks were broken off": counted from the day of the news
  const isCounted = timexes.some(
    ({ type, last }) =>
      type === "DURATION" && /^(?:after|before)$/.test(tokens[last + 1]?.lower ?? ""),
  );
  if (isCounted) return null;
  const body = views.findIndex((one) => one.sentence.zone === "body");
  const from = Math.max(sentence.index + 1, body + 1);
  for (const view of views.slice(from, body + 1 + reach)) {
    const clause = view.clauses.find((one) => isAnnouncing(view, one, act));
    const [time, more] = clause ? timesOf(view, clause) : [];
    const told = time && !more && time.edtf?.kind === "day" ? fromTimex(view, time, 2) : null;
    if (!told) continue;
    const { earliest, latest } = bounds(told.edtf);
    if (latest > published || published - earliest > newsDays) return null;
    return { ...told, rule: "announced-then", reason: `It was announced then. ${told.reason}` };
  }
  return null;
}

/** "announced the expulsions", "The decision was announced", "The announcement came" */
function isAnnouncing({ tokens }: SentenceView, { verb, start, end, link }: Clause, act: string) {
  if (verb.form !== "past" || verb.perfect || verb.negated || !/^(?:main|and|resume)$/.test(link))
    return false;
  const isOf = (at: number) => {
    const token = tokens[at];
    if (!token || !/^(?:the|its|this|their|his|her)$/.test(tokens[at - 1]?.lower ?? ""))
      return false;
    return steps.test(token.lower) || nounSenses.get(nounLemma(token))?.act === act;
  };
  const isSubject = tokens.some((_, at) => at >= start && at < verb.first && isOf(at));
  if (verb.passive) return /^(?:announce|take|make|unveil|disclose)$/.test(verb.lemma) && isSubject;
  if (verb.lemma === "come") return tokens[verb.first - 1]?.lower === "announcement";
  return (
    /^(?:announce|unveil|disclose)$/.test(verb.lemma) &&
    tokens.some((_, at) => at > verb.last && at < Math.min(end, verb.last + 5) && isOf(at))
  );
}

const steps = /^(?:decision|move|measures?|step)$/;
