// "A plan to fly Roca to Oslo fell through", "a bid to free them failed": what the noun rules ends there.

import { collapseVerbs, nounStatus } from "../../lexicon/verbs.ts";
import { longestTitle } from "../../lexicon/titles.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governingNoun } from "../clauses/governingNoun.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import { thirdPerson } from "../clauses/wordForms.ts";

/** The clause that says so, right behind the infinitive. */
export function endOfPlan({ clauses }: SentenceView, { index }: Clause): Clause | null {
  const next = clauses[index + 1];
  if (!next || !collapseVerbs.has(next.verb.lemma)) return null;
  const { verb, parent, link } = next;
  if (verb.form !== "past" || verb.passive || verb.negated || link === "relative") return null;
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
  const ends = noun.lower.endsWith("s") ? end.verb.lemma : thirdPerson(end.verb.lemma);
  const title = `${plan} ${ends}`;
  return title.length <= longestTitle ? title : null;
}

/** Not "plans for a summit fell through", "the planned summit fell through". */
export function isSat({ tokens }: SentenceView, { verb }: Clause, noun: number): boolean {
  return (
    /^(?:collapse|fail|founder|break up|fall apart)$/.test(verb.lemma) &&
    !tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => nounStatus.has(lower))
  );
}
