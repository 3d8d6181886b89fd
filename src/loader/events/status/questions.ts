// What is only asked did not happen: "Would the Secretary meet him next week?"

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

const opening =
  /^(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|may|might|should|shall)$/;

/** True where a clause is asked; what a question takes for known ("his statement that …", "who met …") is told. */
export function isAsked(view: SentenceView, clause: Clause): boolean {
  if (isUnsaid(view, clause)) return true;
  if (!isQuestion(view)) return false;
  const { link, index, verb } = clause;
  const isOpening = opening.test(firstWord(view.tokens));
  const known = isOpening
    ? /^(?:relative|after|when|since)$/
    : /^(?:relative|after|when|since|that)$/;
  const told = verb.form === "past" || (verb.negated && verb.form === "modal");
  return !(known.test(link) && told && (index > 0 || !isOpening));
}

/** "Neither side has said when embassies will reopen": whether they will is not said either. */
function isUnsaid({ tokens, clauses }: SentenceView, { link, parent, joint }: Clause): boolean {
  const above = parent === null ? undefined : clauses[parent];
  if (link !== "when" || !above || joint !== above.verb.last + 1) return false;
  if (
    !/^(?:say|tell|announce|decide|specify|know|disclose|reveal|indicate)$/.test(above.verb.lemma)
  )
    return false;
  const before = tokens.slice(above.start, above.verb.first);
  return (
    above.verb.negated || before.some(({ lower }) => /^(?:neither|no|nobody|none)$/.test(lower))
  );
}

function isQuestion({ tokens }: SentenceView): boolean {
  return tokens.slice(-2).some(({ text }) => text === "?");
}

/** Past "QUESTION:", "And", "Ana," and the like. */
function firstWord(tokens: SentenceView["tokens"]): string {
  const colon = tokens.slice(0, 4).findIndex(({ text }) => text === ":");
  const isAddressed = tokens[colon + 2]?.text === "," && tokens[colon + 1]?.pos === "PROPN";
  const [first, second] = tokens.slice(colon + (isAddressed ? 3 : 1));
  return (/^(?:and|but|so|then)$/.test(first?.lower ?? "") ? second : first)?.lower ?? "";
}
