// "wrote to the president", "handed a letter to the premier": with whom one is in touch, and no mere word.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Names } from "../../names/name.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Parties } from "../roles/whoWhere.ts";
import type { SentenceView } from "../clauses/view.ts";

const carrying =
  /^(?:write|write to|send|deliver|hand|hand over|hand in|convey|carry|bring|bear|relay|pass|transmit|inform|notify)$/;

/** The sense of a message that is for somebody; `sense` for others. */
export function addressed(
  { tokens }: SentenceView,
  { verb, end }: Clause,
  sense: Sense,
  { actors, others }: Parties,
  { entities }: Names,
): Sense {
  if (sense.kind !== "STATEMENT" || !carrying.test(verb.lemma)) return sense;
  const isKnown = others.some(
    (one) => !actors.includes(one) && one.entities.some((id) => entities[id]?.named),
  );
  // "informed the council in a letter that": what it says is the news
  const tells = tokens.slice(verb.last + 1, end + 1).some(({ lower }) => lower === "that");
  return isKnown && !tells
    ? { kind: "CONSULT", mode: sense.mode, act: sense.act, frame: sense.frame }
    : sense;
}
