// What was agreed or talked of and came to nothing: "The truce broke down within hours".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "./deeds.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { isBegun } from "./undone.ts";
import type { SentenceView } from "../clauses/view.ts";

export const collapsing: Sense = {
  kind: "SANCTION",
  mode: "discontinue",
  act: "break-off",
  frame: "mutual",
};

/** "The talks opened in April but were suspended in May": who suspended them broke them off. */
export function isBrokenAfter(view: SentenceView, clause: Clause): boolean {
  const { verb, link, parent, joint } = clause;
  if (link !== "and" || !verb.passive || verb.negated || verb.form !== "past") return false;
  if (!breaking.test(verb.lemma) || (joint ?? 0) + 3 < verb.first) return false;
  const above = parent === null ? undefined : view.clauses[parent];
  if (!above || !isBegun(above)) return false;
  const { from, to } = subjectRange(view, above);
  return view.tokens.slice(from, to).some(isTalked);
}

const breaking =
  /^(?:suspend|adjourn|halt|freeze|interrupt|pause|call off|break off|cut short|abandon|discontinue)$/;

const isTalked = (token: SentenceView["tokens"][number]) =>
  nounSenses.get(nounLemma(token))?.act === "meet";

/** "The accord was signed in May, but collapsed in June": what was agreed or talked of is no more. */
export function isOfAccord(view: SentenceView, clause: Clause): boolean {
  if (clause.verb.passive || clause.verb.form !== "past" || clause.verb.negated) return false;
  const { from, to } = subjectRange(view, rulerOf(view, clause));
  const subject = view.tokens.slice(from, to);
  const isDated = () => hasDate(view, clause);
  if (subject.some(({ lower }) => /^(?:it|one|both)$/.test(lower)))
    return clause.verb.lemma !== "fail" && (isDated() || isAgreedBefore(view, from));
  return subject.some(isAgreed);
}

const isAgreed = (token: SentenceView["tokens"][number]) =>
  /^(?:agree|truce|meet|release)$/.test(nounSenses.get(nounLemma(token))?.act ?? "");

/** "agreed on a truce on Monday, but it broke down within hours": what "it" was, the words before say. */
function isAgreedBefore({ tokens }: SentenceView, end: number): boolean {
  return tokens.slice(Math.max(0, end - 14), end).some(isAgreed);
}

/** "The truce announced on Monday broke down": past the participle stands whose verb it is. */
function rulerOf({ clauses }: SentenceView, clause: Clause): Clause {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  return clause.link === "resume" && above ? above : clause;
}

/** "Talks in Oslo failed to narrow the gap", "brought no agreement": they were held; those that "failed to take place" were not. */
export function isShortOf(view: SentenceView, clause: Clause): boolean {
  const { tokens } = view;
  const { verb } = clause;
  if (verb.lemma !== "fail") return isFruitless(view, clause);
  return (
    tokens[verb.last + 1]?.lower === "to" &&
    !/^(?:take|begin|start|open|go|get|materiali[sz]e|resume|happen|occur|convene|come)$/.test(
      tokens[verb.last + 2]?.lower ?? "",
    )
  );
}

/** "Three rounds of talks brought no agreement", "yielded nothing": what did not come of them, they were held for. */
function isFruitless({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (!yielding.test(verb.lemma) || verb.form !== "past" || verb.passive) return false;
  const [no, ...behind] = tokens.slice(verb.last + 1, Math.min(end, verb.last + 6));
  if (no?.lower === "nothing") return true;
  return no?.lower === "no" && behind.some(({ lower }) => fruits.has(lower));
}

const yielding = /^(?:bring|produce|yield|achieve|make|bear|deliver|lead to|result in)$/;
const fruits: ReadonlySet<string> = new Set(
  "agreement accord deal breakthrough result results progress solution settlement consensus headway compromise fruit outcome".split(
    " ",
  ),
);
