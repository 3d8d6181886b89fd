// Which times a clause lends another that leans on it.

import { bounds } from "#model/edtf.ts";
import { gather } from "../../gather.ts";
import type { Timex } from "../../times/timex.ts";
import { mindVerbs } from "../../lexicon/verbs.ts";
import { verbBehindAnd } from "../clauses/behindAnd.ts";
import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { nounOf } from "../nouns/nounTime.ts";
import { isPromisedBy } from "./promisedBy.ts";
import { isPraise } from "../roles/praise.ts";
import {
  decisionMinded,
  isOfWhatIsCondemned,
  isOfWhatIsMinded,
  isOfYearsThing,
} from "./mindedTimes.ts";

/** "congratulated her on her election on 2 May and thanked her": a day of what is praised, and of no verb. */
export function lentBy(
  view: SentenceView,
  clause: Clause,
  to: Clause,
): readonly (Timex & Placed)[] {
  const times = timesOf(view, clause).filter(
    (t) =>
      !isOfWhatIsCondemned(view, t, clause) &&
      !isPromisedBy(view, t, clause.verb.lemma) &&
      !isOfYearsThing(view, t) &&
      // "agreed to free them and in May | signed an accord"
      (to.index > clause.index || verbBehindAnd(view, t.first, t.last) === null),
  );
  if (isOfWhatIsMinded(view, clause, to)) return [];
  // "thanked her for her role in freeing two in May": a day of what she is thanked for
  if (isPraise(to) && clause.verb.form === "gerund" && clause.index > to.index) return [];
  const decision = decisionMinded(view, to, clause);
  if (decision !== null) return times.filter((timex) => timex.first > decision);
  return mindVerbs.has(clause.verb.lemma) || isPraise(to)
    ? times.filter(
        (timex) =>
          nounOf(view, timex) === null || isAhead(view, timex) || isAtFront(view, timex, clause),
      )
    : times;
}

/** "In the vote of 5 May, the plan was rejected by Peru": of all that the sentence tells, and no plan's. */
function isAtFront({ tokens, clauses }: SentenceView, time: Placed, { verb }: Clause): boolean {
  const start = clauses.find((one) => one.start <= time.first && time.first < one.end)?.start ?? 0;
  return (
    /^(?:in|at|during)$/.test(tokens[start]?.lower ?? "") &&
    time.last < verb.first &&
    tokens[time.last + 1]?.text === ","
  );
}

/** "will vote on a text condemning the raid on 2 July": no raid that anybody condemns is still to come. */
function isAhead({ published }: SentenceView, { edtf }: Timex): boolean {
  return published !== null && edtf !== null && bounds(edtf).earliest > published;
}

/** "had agreed to reopen talks when their premiers met on May 2": it was then that they agreed. */
export function isWhenAgreed({ clauses }: SentenceView, when: Clause, to: Clause): boolean {
  const between = when.parent === null ? undefined : clauses[when.parent];
  return (
    when.link === "when" &&
    when.verb.form === "past" &&
    between?.link === "infinitive" &&
    between.parent === to.index &&
    /^(?:agree|promise|pledge|vow|decide|offer|undertake|threaten|refuse)$/.test(to.verb.lemma) &&
    to.verb.form === "past"
  );
}

/** "condemned it in a statement released on Friday", "accused Peru of lying in a letter sent in May": that was the day. */
export function isPaperGiven(
  { tokens, clauses }: SentenceView,
  paper: Clause,
  to: Clause,
): boolean {
  const { verb, parent, link } = paper;
  if (link !== "participle" || verb.form !== "past" || verb.first !== verb.main) return false;
  const above = parent === null ? undefined : clauses[parent];
  const isTo = parent === to.index || (above?.verb.form === "gerund" && above.parent === to.index);
  if (!isTo || !giving.test(verb.lemma) || !papers.test(tokens[verb.first - 1]?.lower ?? ""))
    return false;
  const lead = tokens.slice(Math.max(to.verb.last + 1, verb.first - 5), verb.first - 1);
  const at = lead.findLastIndex(({ lower }) => /^(?:in|by|through|via)$/.test(lower));
  return at >= 0 && /^(?:an?|the|his|her|its|their)$/.test(lead[at + 1]?.lower ?? "");
}

/** The days on which the paper was given out in which a clause's verb does what it does. */
export const timesOfPaper = (view: SentenceView, to: Clause): readonly (Timex & Placed)[] =>
  gather(view.clauses, (one) => (isPaperGiven(view, one, to) ? daysOfPaper(view, one) : []));

/** "released in Lima on Friday"; not "read by Holm, its president for the month of April". */
export const daysOfPaper = (view: SentenceView, paper: Clause): readonly (Timex & Placed)[] =>
  timesOf(view, paper).filter(
    ({ first }) => !view.tokens.slice(paper.verb.last, first).some(({ text }) => text === ","),
  );

const giving =
  /^(?:issue|release|publish|hand|deliver|send|post|carry|broadcast|air|circulate|read|read out|sign|date|give|make|distribute|dispatch|present|televise)$/;
const papers =
  /^(?:statement|note|letter|communiqu[eé]|message|interview|speech|article|report|declaration|memo|memorandum|address|video|tweet|telegram|cable|protest|complaint)$/;
