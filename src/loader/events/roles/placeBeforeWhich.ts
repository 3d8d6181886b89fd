// "the situation in Peru, which he will visit in June", "Lima, where he travelled in May": whither, the words before say.

import type { Place } from "#model/event.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { withMates } from "./placeIn.ts";

/** The place right before the relative clause of a visit; null for any other clause. */
export function placeBeforeWhich(
  view: SentenceView,
  { link, joint, verb }: Clause,
  sense: Sense,
): Place | null {
  const { places, tokens } = view;
  if (link !== "relative" || joint === null || sense.frame !== "visit" || verb.passive) return null;
  const pronoun = tokens[joint]?.text === "," ? joint + 1 : joint;
  // "Peru, which visited": the pronoun is no object where the verb is right behind it
  if (!/^(?:which|where)$/.test(tokens[pronoun]?.lower ?? "") || verb.first === pronoun + 1)
    return null;
  const end = tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  const found = places.find(({ last }) => last === end);
  return found ? withMates(view, found) : null;
}
