// Whose a noun is, where the verb beside it alone would say so wrongly: she was denied it, or it only came before what she did.

import type { Sense } from "../../lexicon/triggers.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { Parties } from "./whoWhere.ts";

/** The two sides of a noun, changed where its verb tells of who was refused it, or of one who only came behind it. */
export function denied(view: SentenceView, place: NounPlace, sense: Sense, told: Parties): Parties {
  const { role, predicate } = place;
  const isDenied =
    role === "object" && predicate?.verb.passive && /^(?:deny|refuse)$/.test(predicate.verb.lemma);
  if (isDenied) return { actors: told.others, others: told.actors };
  const isBehind = isOnlooker(place, sense, told) || isInLine(view, place);
  return isBehind && told.others.length === 0
    ? { actors: told.actors.filter(({ first }) => first >= place.first), others: [] }
    : told;
}

/** "Peru closed its border after clashes near Lima": it need not have fought; but the two who "agreed a truce after clashes" have. */
function isOnlooker({ preposition }: NounPlace, sense: Sense, { actors }: Parties) {
  const [one, more] = actors;
  return (
    sense.kind === "ASSAULT" &&
    sense.frame === "mutual" &&
    /^(?:after|following|amid|during)$/.test(preposition ?? "") &&
    !more &&
    /^(?:state|person)$/.test(one?.sort ?? "") &&
    one?.entities.length === 1
  );
}

/** "Roca was named premier in line with a ceasefire reached in May": by others. */
const isInLine = ({ tokens }: SentenceView, { preposition, first }: NounPlace): boolean =>
  preposition === "with" &&
  /^(?:line|accordance|keeping|compliance)$/.test(tokens[first - 2]?.lower ?? "");
