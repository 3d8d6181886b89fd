// "Two men held since 3 April were freed on 5 May": they were held up to that day, and not to the present.

import { between, bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import type { Dated } from "./bindDates.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";

/** How long somebody was held, with the day on which the same sentence frees them as its end. */
export function heldTill(
  view: SentenceView,
  { clause: index, echo }: Candidate,
  since: Dating | null,
): Dating | null {
  const clause = view.clauses[index];
  if (!since || !clause || echo || bounds(since.edtf).latest < Number.POSITIVE_INFINITY)
    return since;
  if (!clause.verb.passive || !holding.test(clause.verb.lemma)) return since;
  const freeing = view.clauses.find((one) => isFreeing(one, clause));
  const [time, more] = freeing ? timesOf(view, freeing) : [];
  const freed = time && !more ? fromTimex(view, time, 4, [], true) : null;
  const { earliest } = bounds(since.edtf);
  if (!freed || lengthOf(freed.edtf) > 1 || bounds(freed.edtf).latest < earliest) return since;
  return {
    ...since,
    edtf: between({ earliest, latest: bounds(freed.edtf).latest }),
    words: [...since.words, ...freed.words],
    reason: `${since.reason} It ended on “${freed.words[0]?.text}”. ${freed.reason}`,
  };
}

/** "It was reopened on Friday. It had been closed since 2012": what had been so was so up to the day told right before. */
export function tillTold(
  views: readonly SentenceView[],
  candidate: Candidate,
  since: Dating | null,
  dated: readonly Dated[],
): Dating | null {
  const view = views[candidate.sentence];
  const clause = view?.clauses[candidate.clause];
  if (!since || !clause || candidate.echo || candidate.outcome.status !== "held") return since;
  const { earliest, latest } = bounds(since.edtf);
  if (latest < Number.POSITIVE_INFINITY || !Number.isFinite(earliest)) return since;
  const { perfect, form, lemma } = clause.verb;
  if (!perfect || form !== "past" || !lasting.test(lemma)) return since;
  const told = dated.findLast(({ candidate: one }) => !one.echo);
  const before = told && views[told.candidate.sentence];
  if (!told?.dating || told.candidate.outcome.status !== "held") return since;
  if (told.candidate.sentence !== candidate.sentence - 1) return since;
  if (before?.sentence.paragraph !== view.sentence.paragraph) return since;
  const end = bounds(told.dating.edtf);
  if (lengthOf(told.dating.edtf) > 1 || told.dating.strength < 3 || end.latest < earliest)
    return since;
  return {
    ...since,
    edtf: between({ earliest, latest: end.latest }),
    reason: `${since.reason} It had ended by the day of “${told.candidate.trigger.text}”.`,
  };
}

const lasting =
  /^(?:hold|detain|jail|imprison|intern|hold captive|hold hostage|close|shut|seal|block|blockade|suspend|ban|bar|freeze)$/;

/** What is said of the same people: "held since May | were freed", "who had been held since May". */
function isFreeing({ index, link, parent, verb }: Clause, held: Clause): boolean {
  const isSame =
    (link === "resume" && parent === held.index) ||
    (/^(?:relative|participle)$/.test(held.link) && held.parent === index);
  return (
    isSame && verb.form === "past" && verb.passive && !verb.negated && freeing.test(verb.lemma)
  );
}

const holding = /^(?:hold|detain|jail|imprison|intern|hold captive|hold hostage)$/;
const freeing =
  /^(?:free|release|let go|rescue|hand over|expel|deport|repatriate|execute|kill|exchange|swap)$/;
