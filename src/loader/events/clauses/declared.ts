// "I strongly condemn the raid", "We urge both sides to talk": who says so does it by that, on the day of saying it.

import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** True of such words in the first person or in a state's own name; of "I welcome him" only a guest is told. */
export function isDeclared({ tokens }: SentenceView, { verb, link }: Clause): boolean {
  return (
    link === "main" &&
    verb.form === "present" &&
    !(verb.passive || verb.perfect || verb.progressive || verb.negated) &&
    /^(?:condemn|welcome|deplore|denounce|congratulate|urge|call on|call upon)$/.test(verb.lemma) &&
    tokens[verb.last + 1]?.pos !== "PRON"
  );
}

/** The "said on Friday" of "said on Friday: “We condemn the raid.”"; undefined where no colon parts the two. */
export function sayingBefore(
  { tokens, clauses }: SentenceView,
  clause: Clause,
): Clause | undefined {
  const before = clauses[clause.index - 1];
  if (!before || clause.link !== "main" || before.verb.form !== "past") return undefined;
  const isOpened = tokens
    .slice(before.verb.last + 1, clause.verb.first)
    .some(({ text }) => text === ":");
  return isOpened && reportVerbs.has(before.verb.lemma) ? before : undefined;
}
