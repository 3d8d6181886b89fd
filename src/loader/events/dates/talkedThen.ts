// "will meet Roca to discuss trade on 28 May": the talk is what they meet for, so its day is that of the meeting.

import type { Clause } from "../clauses/clauses.ts";
import { timesOf } from "../clauses/stays.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isKnownNoun } from "../nouns/knownNoun.ts";

/** Not of a journey: whoever travels to discuss something may set out before. */
export function isTalkedThen(view: SentenceView, clause: Clause, talk: Clause): boolean {
  if (talk.link !== "infinitive" || !talks.test(talk.verb.lemma)) return false;
  const { lemma, negated } = clause.verb;
  if (talk.parent !== clause.index || negated || !meets.test(lemma)) return false;
  if (timesOf(view, clause).length > 0) return false;
  // "to discuss the vote on 28 May", "his trip to Lima next month": perhaps the day of that
  const from = talk.verb.last + 1;
  return timesOf(view, talk).every(
    ({ first }) =>
      first >= from &&
      !view.tokens.slice(from, first).some((_, n) => isKnownNoun(view.tokens, from + n)),
  );
}

const talks =
  /^(?:discuss|talk|review|debate|negotiate|consult|confer|exchange|deliberate|assess)$/;
const meets = /^(?:meet|gather|convene|assemble|confer|hold|host|see|speak|talk|sit down)$/;
