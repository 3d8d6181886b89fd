// "has expelled two diplomats, the ministry said on Friday": no later than it was said.

import { between, bounds } from "#model/edtf.ts";
import type { Day } from "#model/day.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isDeclared, sayingBefore } from "../clauses/declared.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import { timesOf } from "../clauses/stays.ts";
import { isPaperGiven, timesOfPaper } from "./lentBy.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The bound that the day of a report sets to what it tells as past; null without such a day before publication. */
export function saidBound(
  view: SentenceView,
  { clause: index, outcome }: Candidate,
  published: Day | null,
): Dating | null {
  if (outcome.status === "planned" || published === null) return null;
  const clause = view.clauses[index];
  const teller = clause && tellerOf(view, clause);
  const day =
    teller &&
    [...timesOf(view, teller), ...timesOfPaper(view, teller)].find(
      (t) => t.edtf && !t.vague && lengthOf(t.edtf) <= longest,
    );
  const said = day && fromTimex(view, day, 3);
  if (!said) return null;
  const { latest } = bounds(said.edtf);
  // "Peru said Wednesday that it is expelling two diplomats": saying so is the act
  // "The US is giving $5 million, the embassy announced on Tuesday"
  const isAnnounced = teller?.verb.lemma === "announce" && clause?.verb.form === "present";
  if ((teller === parentOf(view, clause) || isAnnounced) && isUnderWay(view, clause, teller))
    return {
      ...said,
      rule: "said-that-day",
      reason: `It was told as under way on the day that “${day.text}” names. ${said.reason}`,
      strength: 3,
    };
  // "“We condemn the raid,” Roca said on Friday"
  if (isDeclared(view, clause))
    return {
      ...said,
      rule: "said-that-day",
      reason: `Saying so is the act, on the day that “${day.text}” names. ${said.reason}`,
      strength: 3,
    };
  if (latest >= published) return null;
  return {
    ...said,
    edtf: between({ earliest: Number.NEGATIVE_INFINITY, latest }),
    extent: "within",
    part: null,
    rule: "said-by-then",
    reason: `It was told as past on the day that “${day.text}” names, so it is no later. ${said.reason}`,
    strength: 1,
  };
}

/** "said in May that it was …": a month or a year will do. */
const longest = 366;

/** "said that it was expelling two", "announced that Peru was expelling two" */
function isUnderWay({ tokens }: SentenceView, { verb, start }: Clause, teller: Clause): boolean {
  return (
    verb.progressive &&
    !verb.perfect &&
    (teller.verb.lemma === "announce" ||
      tokens.slice(start, verb.first).some(({ lower }) => /^(?:it|they|we)$/.test(lower)))
  );
}

function parentOf({ clauses }: SentenceView, { parent }: Clause): Clause | undefined {
  return parent === null ? undefined : clauses[parent];
}

/** The report that a clause hangs on, or that stands behind it. */
function tellerOf(view: SentenceView, clause: Clause): Clause | undefined {
  const parent = parentOf(view, clause);
  // "…, the ministry said in a statement issued on Friday"
  const end = beforeQuoting(view, view.clauses.at(-1));
  const told = end && parentOf(view, end);
  const last = end && told && isPaperGiven(view, end, told) ? told : end;
  if (clause.link === "that" && reports(parent)) return parent;
  const before = isDeclared(view, clause) ? sayingBefore(view, clause) : undefined;
  if (before) return before;
  const isParted =
    last !== undefined &&
    (view.tokens[last.start]?.text === "," ||
      /^["”]$/.test(view.tokens[last.start - 1]?.text ?? ""));
  const behind = last && last.index > clause.index && isParted;
  // "Two men seized in Chad have been freed, Roca said on Sunday"
  const isFree = /^(?:main|and|resume)$/.test(clause.link);
  return behind && isFree && reports(last) && !isMadeKnown(view, last) ? last : undefined;
}

/** "thanked Peru for its gift of trucks, announced on June 3": the gift was, and thanked for since. */
function isMadeKnown({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    verb.lemma === "announce" &&
    tokens[verb.first - 1]?.text === "," &&
    // "the premier, Ana Roca, announced on Friday"
    tokens[verb.first - 2]?.pos === "NOUN" &&
    /^(?:on|in|last|earlier)$/.test(tokens[verb.last + 1]?.lower ?? "")
  );
}

/** "the agency reported Sunday, quoting the premier": the report is the clause before. */
function beforeQuoting(view: SentenceView, end: Clause | undefined): Clause | undefined {
  const isQuoting =
    end?.link === "participle" &&
    end.verb.form === "gerund" &&
    /^(?:quote|cite|add)$/.test(end.verb.lemma);
  return isQuoting ? parentOf(view, end) : end;
}

function reports(one: Clause | undefined): boolean {
  return one?.verb.form === "past" && reportVerbs.has(one.verb.lemma);
}
