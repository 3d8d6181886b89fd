// "A plan to fly Roca to Oslo fell through", "a bid to free them failed": what the noun rules ends there.

import {
  cancelVerbs,
  collapseVerbs,
  foilVerbs,
  nounStatus,
  sittings,
} from "../../lexicon/verbs.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import { thirdPerson } from "../clauses/wordForms.ts";

/** The clause that says so, right behind the infinitive. */
export function endOfPlan(view: SentenceView, { index, verb: plan }: Clause): Clause | null {
  const { clauses } = view;
  const next = clauses[index + 1];
  if (!next) return null;
  const { verb, parent, link } = next;
  // "A plan to fly Roca to Oslo has been abandoned"
  const isEnd = verb.passive
    ? cancelVerbs.has(verb.lemma) &&
      !foilVerbs.has(verb.lemma) &&
      /^(?:plan|proposal|bid|attempt)s?$/.test(governingNoun(view, plan.first)?.lower ?? "")
    : collapseVerbs.has(verb.lemma);
  const isDone = verb.form === "past" || (verb.passive && verb.perfect);
  if (!isEnd || !isDone || verb.negated || link === "relative") return null;
  return parent === index || /^(?:main|resume)$/.test(link) ? next : null;
}

/** "Plan to fly Roca to Oslo falls through"; null where that is too long or something else was. */
export function titleOfEnd(view: SentenceView, clause: Clause): string | null {
  const end = clause.verb.form === "infinitive" ? endOfPlan(view, clause) : null;
  const noun = end && governingNoun(view, clause.verb.first);
  if (!noun) return null;
  const { tokens, text } = view;
  const at = tokens.indexOf(noun);
  let first = phraseStart(tokens, at);
  while (first < at && tokens[first]?.pos === "DET") first++;
  const [from, to] = [tokens[first], tokens[end.verb.first - 1]];
  if (!from || !to) return null;
  const plan = text.slice(from.start, to.end).replace(/[,\s]+$/, "");
  const isMany = noun.lower.endsWith("s");
  const done = text.slice(tokens[end.verb.main]?.start, tokens[end.verb.last]?.end);
  const ends = end.verb.passive
    ? `${isMany ? "are" : "is"} ${done}`
    : isMany
      ? end.verb.lemma
      : thirdPerson(end.verb.lemma);
  const title = `${plan} ${ends}`;
  return title.length <= longestTitle ? title : null;
}

/** A summit that fails was held, and so were "Two earlier rounds, held in March and April". */
export function hasSat(view: SentenceView, clause: Clause, noun: number, word: string): boolean {
  return (sittings.has(word) && isSat(view, clause, noun)) || isHeldAside(view, clause, noun);
}

/** Not "plans for a summit fell through", "the planned summit fell through". */
function isSat({ tokens }: SentenceView, { verb }: Clause, noun: number): boolean {
  return (
    /^(?:collapse|fail|founder|break up|fall apart)$/.test(verb.lemma) &&
    !tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => nounStatus.has(lower))
  );
}

/** "Two earlier rounds, held in March and April, failed": those were. */
function isHeldAside({ tokens }: SentenceView, { verb }: Clause, noun: number): boolean {
  const at = tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1;
  return tokens[at]?.lower === "held" && at < verb.first && verb.lemma === "fail";
}
