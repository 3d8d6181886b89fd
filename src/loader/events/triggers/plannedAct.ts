// What is to be done on a day, whatever the verb: "A commission is to draft the law by May".

import type { Token } from "../../article/document.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import { idlePlans, measured } from "../../lexicon/plainVerbs.ts";
import { throughVerbs } from "../../lexicon/verbs.ts";
import type { Timex } from "../../times/timex.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { lengthOf } from "../clauses/dating.ts";
import { governsClause } from "./fallback.ts";
import { isByNature } from "./guards.ts";
import { outcomeOf } from "../status/status.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { timesOf } from "../clauses/stays.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

const telling = /^(?:main|and|relative|resume|that|infinitive|when)$/;

const sense: Sense = { kind: "AGREE", mode: null, act: "do", frame: "toward" };

/**
 * The sense of what is to come on a day of its own, or by it: a plan is told so that readers may
 * look out for it, so every act counts that is no state of things. null where there is none.
 */
export function plannedSense(
  view: SentenceView,
  clause: Clause,
  nouns: readonly Candidate[],
): Sense | null {
  const { verb, link } = clause;
  if (!/^(?:body|dek)$/.test(view.sentence.zone) || !telling.test(link)) return null;
  if (!/^(?:future|modal|infinitive)$/.test(verb.form)) return null;
  if (verb.progressive || verb.perfect || isIdle(view, clause)) return null;
  if (nouns.some((noun) => noun.clause === clause.index && !noun.echo)) return null;
  if (isGuess(view, clause)) return null;
  const isDue = timesOf(view, clause).some((timex) => isBounded(timex) && isTheirs(view, timex));
  if (!isDue || isByNature(view, clause) || governsClause(view, clause)) return null;
  const outcome = outcomeOf(view, clause);
  if (outcome?.status !== "planned" || outcome.certainty !== "expected") return null;
  return isSomebody(view, clause) && !isOfOccasion(view, clause, nouns) ? sense : null;
}

/** "expects a hundred markers to be placed this year": a guess of somebody, and no plan of his. */
function isGuess({ clauses, tokens }: SentenceView, { link, parent, verb }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent]?.verb;
  return (
    link === "infinitive" &&
    above !== undefined &&
    !above.passive &&
    /^(?:expect|predict|want|wish|like|forecast)$/.test(above.lemma) &&
    tokens.slice(above.last + 1, verb.first).some(({ pos }) => pos === "NOUN" || pos === "PROPN")
  );
}

/** "will appear tired", "will take hours": but before a court one appears, and a stand one takes. */
function isIdle({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  const next = tokens[verb.last + 1]?.lower ?? "";
  if (verb.lemma === "appear") return !/^(?:before|in|at|on)$/.test(next);
  if (verb.lemma === "look") return !/^(?:at|into)$/.test(next);
  if (verb.lemma === "take") return !tokens.slice(verb.last + 1, end).some(isTaken);
  return idlePlans.has(verb.lemma);
}

const isTaken = ({ lemma, pos }: Token) =>
  pos === "NOUN" &&
  /^(?:position|decision|action|step|stand|vote|measure|oath|office|reins)$/.test(lemma);

/** A year at most, and no rough guess. */
function isBounded({ edtf, vague }: Timex): boolean {
  return edtf !== null && !vague && lengthOf(edtf) <= 366;
}

/** Not "until May", "the May vote", "Friday’s debate". */
function isTheirs({ tokens }: SentenceView, { first, last }: Timex & Placed): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (/^(?:since|until|till|from|of|the|a|an|for)$/.test(before?.lower ?? "")) return false;
  if (/^['’]s?$|^-$/.test(after?.text ?? "")) return false;
  return !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? "");
}

/** "The talks, due to begin on Friday", "It is to be held in May": the occasion itself tells that. */
function isOfOccasion(view: SentenceView, clause: Clause, nouns: readonly Candidate[]): boolean {
  const { from, to } = ruled(view, clause);
  const before = clause.verb.first - 2;
  // "freed ten men ahead of talks due to start on Friday"
  if (
    nouns.some(({ at }) => at === before || (at >= from && at < to && !isUnder(view, from, at, to)))
  )
    return true;
  const isIt = view.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:it|they|which|that)$/.test(lower));
  return isIt && (throughVerbs.has(clause.verb.lemma) || sittings.has(clause.verb.lemma));
}

/** The "deal" of "Under the deal the rebels will join the army": it only says what asks for it. */
function isUnder({ tokens }: SentenceView, from: number, at: number, to: number): boolean {
  return (
    tokens[from]?.lower === "under" &&
    at - from < 5 &&
    tokens.slice(at + 1, to).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))
  );
}

/** "took part in the talks with Chile, due to resume on Tuesday": the talks are, and not who took part. */
export function isDueBehind({ tokens }: SentenceView, { verb, link }: Clause): boolean {
  const comma = verb.first - 2;
  return (
    link === "infinitive" &&
    sittings.has(verb.lemma) &&
    tokens[comma]?.text === "," &&
    /^(?:due|set|scheduled|slated)$/.test(tokens[comma + 1]?.lower ?? "") &&
    (tokens
      .slice(Math.max(0, comma - 10), comma)
      .some((token) => token.pos === "NOUN" && nounSenses.has(nounLemma(token))) ||
      // "pledged reforms, due to begin in June"
      (tokens[comma - 1]?.pos === "NOUN" && tokens[verb.last + 1]?.pos === "ADP"))
  );
}

/** What a meeting does, or is done to it. */
const sittings: ReadonlySet<string> = new Set(
  "hold stage convene resume host happen open end close conclude last chair begin start take_place"
    .split(" ")
    .map((verb) => verb.replace("_", " ")),
);

/** The words of the subject; an infinitive has that of the verb above it. */
function ruled(view: SentenceView, clause: Clause) {
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  return subjectRange(view, clause.link === "infinitive" && above ? above : clause);
}

/** People, bodies and their works act; prices and growth only happen. */
function isSomebody(view: SentenceView, clause: Clause): boolean {
  const { from, to } = ruled(view, clause);
  const own = view.tokens.slice(from, to);
  if (own.some(({ lemma, pos }) => pos === "NOUN" && measured.has(lemma))) return false;
  return own.some(
    ({ pos, lower }) =>
      /^(?:NOUN|PROPN)$/.test(pos) || /^(?:he|she|they|we|who|which|that|it)$/.test(lower),
  );
}
