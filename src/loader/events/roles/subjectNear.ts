// Whose clause an event noun stands in, where its own clause has no subject.

import { reportVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { subjectOf } from "./roles.ts";

/** "In remarks made after a visit, X warned": the main clause's subject where the own clause has none. */
export function subjectNear(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const own = subjectOf(view, clause);
  if (own.length > 0 || hasNamelessDoer(view, clause)) return own;
  const main = view.clauses.find((c) => c.index > clause.index && c.link === "main");
  if (!main) return [];
  // "It came during talks between the two, said Holm": who says so was not there
  return subjectOf(view, main).filter(
    ({ first }) => first < main.verb.first || !reportVerbs.has(main.verb.lemma),
  );
}

/** "Holm will hold talks with Vik, Ana Roca told reporters": of nobody known, and none who tells of him. */
function hasNamelessDoer({ tokens }: SentenceView, { link, start, verb }: Clause): boolean {
  if (link !== "main" || verb.passive || !/^(?:past|present|future)$/.test(verb.form)) return false;
  return tokens[start]?.pos === "PROPN" && verb.first <= start + 2;
}
