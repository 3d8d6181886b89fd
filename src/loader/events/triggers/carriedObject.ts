// "imposed an embargo in 2005 and lifted it in 2009": what the "it" of the second verb is, the first one says.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { runFrom } from "./nounRun.ts";

/** The noun phrase that "it" or "them" right behind a verb of a row stands for, as tokens; empty where it is none. */
export function carriedObject(view: SentenceView, clause: Clause): readonly number[] {
  const { tokens } = view;
  const at = clause.verb.last + 1;
  const pronoun = tokens[at]?.lower ?? "";
  const first = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (!/^(?:it|them)$/.test(pronoun) || !first || !isInRow(view, clause, first)) return [];
  const next = tokens[at + 1];
  // "forced it to withdraw", "called it illegal"
  if (next?.lower === "to" || /^(?:VERB|AUX|ADJ|DET)$/.test(next?.pos ?? "")) {
    if (!view.timexes.some((t) => t.first === at + 1)) return [];
  }
  const earlier = carriedObject(view, first);
  if (earlier.length > 0) return earlier;
  const run = runFrom(view, first.verb.last + 1, first.end).filter(
    (n) => !/^(?:DET|PRON|PART)$/.test(tokens[n]?.pos ?? ""),
  );
  const head = run.findLast((n) => tokens[n]?.pos === "NOUN" || isTown(view, n));
  if (head === undefined || head !== run.at(-1) || isSomebody(view, head)) return [];
  return /[^s]s$/.test(tokens[head]?.lower ?? "") === (pronoun === "them") ? run : [];
}

/** "banned …, but allowed it", "captured …, lost it": the same who does both. */
function isInRow({ tokens }: SentenceView, clause: Clause, first: Clause): boolean {
  const { link, start, verb, index } = clause;
  const isNext = first.index < index && !first.verb.passive && !verb.passive;
  const joints = tokens.slice(start, verb.first).filter(({ text }) => text !== ",");
  const isBare = joints.every(({ pos }) => /^(?:CCONJ|ADV|ADP|PROPN|NUM)$/.test(pos));
  return isNext && isBare && (link === "and" || (link === "main" && tokens[start]?.text === ","));
}

/** "captured Lima in May and retook it" */
function isTown({ places }: SentenceView, at: number): boolean {
  return places.some(({ first, last }) => first <= at && at <= last);
}

function isSomebody({ mentions }: SentenceView, at: number): boolean {
  return mentions.some(({ first, last }) => first <= at && at <= last);
}

/** What a title says for such an "it": "the arms embargo"; null elsewhere. */
export function carriedWords(view: SentenceView, at: number): string | null {
  const clause = view.clauses.find(({ verb }) => verb.last === at - 1);
  const run = clause ? carriedObject(view, clause) : [];
  const words = run.map((n) => view.tokens[n]?.text ?? "");
  if (run.length === 0 || run.length > 4) return null;
  const isNamed = run.every((n) => isTown(view, n));
  return isNamed ? words.join(" ") : `the ${words.join(" ")}`;
}
