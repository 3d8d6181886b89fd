// The words an event rests on: the clause that tells it, with its subject and without its joint.

import type { Span } from "#model/span.ts";
import { isPlainLetter } from "../../article/plainWord.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type SentenceView, spanOf } from "../clauses/view.ts";
import type { Parties } from "../roles/whoWhere.ts";

/** Links whose clause belongs to the telling of the clause before it. */
const carried = new Set(["infinitive", "participle", "that"]);

/** `at` is the first token of the phrase that names the event. */
export function passageOf(
  view: SentenceView,
  clause: Clause | null,
  trigger: Span,
  parties: Parties,
  at: number,
): Span {
  const { tokens } = view;
  if (!clause) return trim(view, 0, tokens.length - 1);
  const mentions = [...parties.actors, ...parties.others].filter(
    (m) => m.sentence === view.sentence.index,
  );
  const joined =
    clause.joint === clause.start && clause.link !== "infinitive" ? clause.start + 1 : clause.start;
  const triggerFirst = Math.min(
    at,
    tokens.findIndex((token) => token.end > trigger.start),
  );
  const triggerLast = tokens.findLastIndex((token) => token.start < trigger.end);
  const first = Math.min(joined, triggerFirst, ...mentions.map((m) => m.first));
  const last = Math.max(endOf(view, clause) - 1, triggerLast, ...mentions.map((m) => m.last));
  return trim(view, first, last);
}

function endOf(view: SentenceView, clause: Clause): number {
  let { end } = clause;
  for (const next of view.clauses.slice(clause.index + 1)) {
    if (!carried.has(next.link) || next.start !== end) break;
    end = next.end;
  }
  return end;
}

/** Without the punctuation at its ends; a quotation mark stays with its words. */
function trim(view: SentenceView, first: number, last: number): Span {
  let from = first;
  let to = last;
  const loose = (at: number) => {
    const text = view.tokens[at]?.text ?? "";
    return !isPlainLetter(text.charCodeAt(0)) && /^[,;:.—–\-()]+$|^["“”]$/.test(text);
  };
  while (from < to && loose(from)) from++;
  while (to > from && loose(to)) to--;
  return spanOf(view.tokens, from, to);
}
