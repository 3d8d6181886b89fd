// "The visit drew a rebuke from Peru", "The raid prompted a protest from Lima": who answers stands behind the noun.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { behind } from "./behind.ts";
import { subjectOf } from "./roles.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

const drawing =
  /^(?:draw|earn|attract|bring|provoke|prompt|trigger|elicit|win|spark|arouse|invite|meet with|bring about)$/;
const answers = /^(?:ACCUSE|PROTEST|REJECT|THREATEN|SUPPORT|REQUEST)$/;

/** The answer that a noun names, as the object of what drew it. */
export function isDrawn(view: SentenceView, noun: number, clause: Clause): boolean {
  const token = view.tokens[noun];
  const { verb } = clause;
  if (!token || verb.negated || verb.passive) return false;
  // "closed the border, drawing a protest from Peru"
  const isBeside = verb.form === "gerund" && view.tokens[verb.first - 1]?.text === ",";
  if (!isBeside && !/^(?:past|present)$/.test(verb.form)) return false;
  return (
    noun > verb.last &&
    noun - verb.last < 6 &&
    drawing.test(verb.lemma) &&
    answers.test(nounSenses.get(nounLemma(token))?.kind ?? "") &&
    view.tokens[noun + 1]?.lower === "from"
  );
}

/** Whoever answers, and whoever drew it, where that is someone; of an invitation, who sent it and who has it. */
export function partiesOfAnswer(view: SentenceView, place: NounPlace): Parties | null {
  const { noun, predicate } = place;
  if (isInvitation(view, place)) {
    const hosts = behind(view, noun + 1, predicate?.end ?? noun, /^from$/);
    if (predicate && hosts.length > 0) return { actors: hosts, others: subjectOf(view, predicate) };
  }
  if (!predicate || place.role !== "object" || !isDrawn(view, noun, predicate)) return null;
  return {
    actors: behind(view, noun + 1, predicate.end, /^from$/),
    others: subjectOf(view, predicate),
  };
}

/** "received a formal invitation from Roca" */
export function isInvitation(
  { tokens }: SentenceView,
  { noun, predicate, role }: NounPlace,
): boolean {
  return (
    tokens[noun]?.lower === "invitation" &&
    role === "object" &&
    predicate !== null &&
    !predicate.verb.passive &&
    /^(?:receive|get|have)$/.test(predicate.verb.lemma)
  );
}
