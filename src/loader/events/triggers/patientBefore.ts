// What a verb is done to, where it stands before it: "a resolution that the council adopted".

import type { Clause } from "../clauses/clauses.ts";
import { relativeAbove } from "../clauses/ruledRelative.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The token before a participle, past the comma of "the commission, set up by Peru in May, met". */
export function doneBefore({ tokens }: SentenceView, { verb }: Clause): number {
  const isParted = tokens[verb.first - 1]?.text === "," && tokens[verb.last + 1]?.lower === "by";
  return verb.first - (isParted && verb.last > verb.main ? 2 : 1);
}

/** "a resolution that the council adopted": what a relative clause with a subject of its own does something to. */
export function askedBefore(view: SentenceView, clause: Clause): number | null {
  const { verb } = clause;
  // "a drill which Peru intends to hold"
  const { link, joint } = relativeAbove(view, clause);
  if (link !== "relative" || joint === null || joint === 0) return null;
  if (!/^(?:which|that|whom|who)$/.test(view.tokens[joint]?.lower ?? "")) return null;
  const hasSubject = view.tokens
    .slice(joint + 1, verb.first)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  const before = view.tokens[joint - 1]?.text === "," ? joint - 2 : joint - 1;
  return hasSubject && before >= 0 && isNominal(view, before) ? before : null;
}

/** "sanctions on oil, which Peru reimposed": the noun right before, and the one that it hangs on. */
export function headsOf(view: SentenceView, noun: number): readonly number[] {
  const { tokens } = view;
  let at = noun - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "")) at--;
  const isHung = tokens[at]?.pos === "ADP" && tokens[at - 1]?.pos === "NOUN";
  return isHung ? [noun, at - 1] : [noun];
}

export function isNominal({ tokens }: SentenceView, at: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.pos ?? "");
}
