// "the conference on Kosovo, which was to convene in May": the conference was, and not what it is on.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The index of the occasion that a "which" at `joint` means past the name of what it is on; null elsewhere. */
export function occasionBefore(view: SentenceView, clause: Clause, joint: number): number | null {
  const { tokens } = view;
  const { verb } = ruled(view, clause);
  // "talks in Peru, which were suspended": one state is no "were"
  const isSeveral = tokens[verb.first]?.lower === "were" && verb.lemma === "suspend";
  const isOccurring = verb.passive
    ? undergone.test(verb.lemma) || isSeveral
    : occurring.test(verb.lemma) && isOpen(tokens[verb.last + 1]);
  if (!isOccurring) return null;
  let at = joint - 1;
  if (tokens[at]?.text === ",") at -= 1;
  // "talks with the Council, which convened on Friday": the Council may have
  const named = view.mentions.find(({ last }) => last === at);
  if (!named || (named.sort !== "state" && !verb.passive)) return null;
  const link = tokens[named.first - 1]?.pos === "DET" ? named.first - 2 : named.first - 1;
  const isOn = /^(?:on|for|about|with|over|of|in)$/.test(tokens[link]?.lower ?? "");
  return isOn && occasions.test(tokens[link - 1]?.lower ?? "") ? link - 1 : null;
}

/** "was to convene", "had been due to open": the verb below. */
function ruled({ clauses }: SentenceView, clause: Clause): Clause {
  const next = clauses[clause.index + 1];
  const isRuling = clause.verb.lemma === "be" || clause.verb.passive;
  return isRuling && next?.link === "infinitive" && next.parent === clause.index ? next : clause;
}

/** No object behind: "which opened in Lima", but "which opened the border". */
const isOpen = (next: SentenceView["tokens"][number] | undefined): boolean =>
  next === undefined || /^(?:ADP|ADV|PUNCT)$/.test(next.pos);

/** What occasions do, and no state. */
const occurring =
  /^(?:convene|open|begin|start|end|close|conclude|resume|take place|last|adjourn|wrap up|get under way|kick off|collapse|break up)$/;

/** What is done to occasions, and to no state. */
const undergone =
  /^(?:hold|convene|stage|organi[sz]e|host|chair|open|close|adjourn|postpone|cancel|delay|call off|put off|reschedule|schedule|plan)$/;

const occasions =
  /^(?:conference|summit|meeting|talks|negotiations|consultations|session|forum|seminar|congress|dialogue|debate|symposium)$/i;
