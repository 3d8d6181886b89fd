// What was agreed or talked of and came to nothing: "The truce broke down within hours".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { hasDate } from "./deeds.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import type { SentenceView } from "../clauses/view.ts";

export const collapsing: Sense = {
  kind: "SANCTION",
  mode: "discontinue",
  act: "break-off",
  frame: "mutual",
};

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

/** "Talks in Oslo failed to narrow the gap": they were held; those that "failed to take place" were not. */
export function isShortOf({ tokens }: SentenceView, { verb }: Clause): boolean {
  return (
    tokens[verb.last + 1]?.lower === "to" &&
    !/^(?:take|begin|start|open|go|get|materiali[sz]e|resume|happen|occur|convene|come)$/.test(
      tokens[verb.last + 2]?.lower ?? "",
    )
  );
}
