// "Chile accused Peru on Friday. Peru denied the charge.": the answer of a state is a step of its own.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Peru denied the charge."; but "Roca denied the charge" before his judge, "Peru has denied the charge", "denied any involvement". */
export function isAnswerOfState(
  { tokens, mentions }: SentenceView,
  { verb, link, start }: Clause,
): boolean {
  if (verb.lemma !== "deny" || verb.form !== "past" || verb.perfect || verb.negated) return false;
  const [the, charge, stop] = tokens.slice(verb.last + 1, verb.last + 4);
  const isAnswered = the?.lower === "the" && answered.test(charge?.lower ?? "");
  return (
    link === "main" &&
    isAnswered &&
    /^[.;]$/.test(stop?.text ?? ".") &&
    mentions.some(
      ({ first, last, sort }) =>
        first >= start && last === verb.first - 1 && /^(?:state|body)$/.test(sort),
    )
  );
}

const answered = /^(?:charge|accusation|allegation|claim)s?$/;

/** "Asmara denied it", "denied any involvement"; but "denied them entry" */
export function isCharge({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "deny" || verb.passive) return false;
  const object = tokens.slice(verb.last + 1, Math.min(end, verb.last + 5));
  return object.some(({ lower }) => charges.test(lower));
}

const charges =
  /^(?:it|this|that|charges?|allegations?|accusations?|reports?|claims?|involvement|responsibility|wrongdoing|role|part|link|links|suggestions?|rumours?|rumors?|guilt|complicity|knowledge)$/;
