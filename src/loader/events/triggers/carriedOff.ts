// Who was carried off did not travel: "was ousted and flown to Chile", "was stopped and sent back to Peru".

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../roles/roles.ts";
import type { SentenceView } from "../clauses/view.ts";

export const carryingOff: Sense = { kind: "COERCE", mode: null, act: "expel", frame: "toward" };

/** Verbs that tell another thing of whom they are done to. */
export const undergone: ReadonlyMap<string, Sense | undefined> = new Map([
  // "had been constructively engaged": with nobody
  ["engage", undefined],
  // "was conferred the Order of the Sun": nobody conferred
  ["confer", nounSenses.get("congratulation")],
]);

const seizing =
  /^(?:overthrow|oust|depose|topple|seize|arrest|detain|capture|kidnap|abduct|extradite|deport|expel|handcuff|blindfold|drag|snatch)$/;

/** "Roca was overthrown and flown to Chile", "Vik was barred from entering Peru and sent back": by others, and against the will; but "The bill was sent back". */
export function isCarriedOff(view: SentenceView, clause: Clause): boolean {
  const { verb, link, index } = clause;
  if (verb.negated) return false;
  if (!verb.passive) return isFlownOff(view, clause);
  if (/^(?:fly|fly out|drive|fly back)$/.test(verb.lemma)) {
    const before = view.clauses[index - 1]?.verb;
    return link === "and" && before?.passive === true && seizing.test(before.lemma);
  }
  return (
    /^(?:send back|turn back)$/.test(verb.lemma) &&
    view.tokens[verb.last + 1]?.lower === "to" &&
    subjectOf(view, clause).some(({ sort }) => sort === "person")
  );
}

/** "Soldiers took the president from his bed and flew him to Chile": by force. */
function isFlownOff(view: SentenceView, clause: Clause): boolean {
  const { verb, link, parent } = clause;
  if (verb.lemma !== "fly" || !/^(?:past|present)$/.test(verb.form)) return false;
  const whom = view.mentions.find(({ first }) => first === verb.last + 1);
  if (whom?.sort !== "person") return false;
  const before = parent === null ? undefined : view.clauses[parent]?.verb;
  const isSeized =
    link === "and" && before !== undefined && /^(?:take|pick up|drag)$/.test(before.lemma);
  return isSeized || (link === "and" && seizing.test(before?.lemma ?? ""));
}
