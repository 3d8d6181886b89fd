// What was asked for and came: "requested a meeting, which was held on Friday".

import { occurVerbs } from "../../lexicon/verbs.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { toldBehind } from "../nouns/toldBehind.ts";
import type { NounReading } from "./nouns.ts";
import { outcomeOf } from "./status.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "requested a meeting of the bloc, which was held on Friday": it came; null where nothing says so. */
export function sinceHeld(view: SentenceView, place: NounPlace): NounReading | null {
  if (!asking.test(place.predicate?.verb.lemma ?? "")) return null;
  const told = toldBehind(view, place);
  const clause = told?.predicate;
  if (!told || clause?.link !== "relative" || told.role !== "subject") return null;
  const { lemma, form, negated } = clause.verb;
  const isHeld = occurVerbs.has(lemma) || lemma === "hold";
  const outcome = isHeld && form === "past" && !negated ? outcomeOf(view, clause) : null;
  return outcome ? { outcome, asserted: true, place: told } : null;
}

const asking = /^(?:request|demand|seek|ask|ask for|call for|propose)$/;
