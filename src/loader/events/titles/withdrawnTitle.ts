// "will replace a Chilean contingent withdrawn last year": the contingent is withdrawn.

import { longestTitle } from "../../lexicon/titles.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { withdrawnBefore } from "../roles/withdrawnBefore.ts";
import { isPluralPhrase } from "./called.ts";
import { wordsAfter } from "./titleRest.ts";

/** What was withdrawn, in the article's words, where the participle stands behind it; null for all else. */
export function withdrawnTitle(
  view: SentenceView,
  merged: Merged,
  clause: Clause,
  views: readonly SentenceView[],
): string | null {
  const [unit] = withdrawnBefore(view, clause);
  if (!unit || merged.primary.outcome.status !== "held" || merged.actors.length > 0) return null;
  const { tokens, text } = view;
  const noun = clause.verb.first - 1;
  const [from, to] = [tokens[unit.first], tokens[noun]];
  if (!from || !to) return null;
  const words = text.slice(from.start, to.end);
  // "to send a battalion to replace a Chilean one"
  const isOne = to.lower === "one";
  const meant = isOne ? tokens.findLast(({ pos }, at) => pos === "NOUN" && at < unit.first) : null;
  if (isOne && !meant) return null;
  const what = meant ? words.replace(/one$/, meant.text) : words;
  const done = `${what} ${isPluralPhrase(what) ? "are" : "is"} ${tokens[clause.verb.main]?.lower}`;
  const room = longestTitle - done.length - 1;
  const rest = wordsAfter(view, views, merged, clause.verb.last + 1, room);
  return `${done} ${rest}`.trim();
}
