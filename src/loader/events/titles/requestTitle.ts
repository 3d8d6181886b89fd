// The title of a request that was refused.

import { longestTitle } from "../../lexicon/titles.ts";
import { isPlural, list } from "./called.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Merged } from "../merging/merge.ts";
import type { Request } from "../roles/requests.ts";
import { wordsAfter } from "./titleRest.ts";
import type { SentenceView } from "../clauses/view.ts";
import { possessive, thirdPerson } from "../clauses/wordForms.ts";

/** "Peru’s request to attend the session is refused", "Norway refuses Peru’s request" */
export function refusedTitle(
  view: SentenceView,
  merged: Merged,
  { verb }: Clause,
  { noun, rest: from }: Request,
  views: readonly SentenceView[],
): string {
  const { actors, others } = merged;
  const what = `${possessive(list(view, others))} ${view.tokens[noun]?.lower ?? "request"}`;
  const [start = 0, end = 0] = [view.tokens[from]?.start, view.tokens[verb.first]?.start];
  const room = Math.min(longestTitle - what.length - 20, end - start - 1);
  const rest = from < verb.first ? wordsAfter(view, views, merged, from, room) : "";
  const words = [what, rest].filter(Boolean).join(" ");
  // "has not been granted"
  if (actors.length > 0 && verb.negated)
    return `${list(view, actors)} ${isPlural(actors) ? "do" : "does"} not ${verb.lemma} ${words}`;
  if (actors.length > 0)
    return `${list(view, actors)} ${isPlural(actors) ? verb.lemma : thirdPerson(verb.lemma)} ${words}`;
  const told = view.tokens.slice(verb.main, verb.last + 1).map(({ lower }) => lower);
  return `${words} is ${verb.negated ? "not " : ""}${told.join(" ")}`;
}
