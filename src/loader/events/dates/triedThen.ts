// "was held when he tried to cross the bridge on Sunday": what was tried has the day of both.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The infinitives under the "when" clauses of a clause. */
export function triedThen(
  view: SentenceView,
  clause: Clause,
  linked: readonly Clause[],
): readonly Clause[] {
  const whens = linked.filter(({ link, parent }) => link === "when" && parent === clause.index);
  return view.clauses.filter(
    ({ link, parent }) => link === "infinitive" && whens.some(({ index }) => index === parent),
  );
}

/** "let the ship go on Tuesday": one verb, whose other word has the day. */
export function isLetGo({ index, verb }: Clause, other: Clause): boolean {
  return verb.lemma === "let go" && other.index === index + 1 && other.verb.lemma === "go";
}
