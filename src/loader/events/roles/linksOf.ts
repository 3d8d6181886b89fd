// The prepositions behind an event noun whose names take part in it.

import type { Sense } from "../../lexicon/triggers.ts";
import { isPaidCall } from "../nouns/nounOwner.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

const giving = new Set("extend convey send issue deliver give offer hand present".split(" "));

/** "a visit by Roca", "a dinner for Roca", "a phone call from Roca"; of what is given, to whom: "extended an invitation to Roca". */
export function linksOf(
  view: SentenceView,
  { noun, role, predicate, preposition }: NounPlace,
  { frame, act }: Sense,
): RegExp {
  if (frame === "visit") return /^(?:by|of|with)$/;
  if (view.tokens[noun]?.lower === "funeral") return /^(?:with|by)$/;
  if (act === "dine") return /^(?:with|by|for)$/;
  // "the attack on Peru", but "accused of attacks on Peru"
  if (act === "attack" && preposition !== "of")
    return /^(?:with|between|among|of|by|involving|against|on)$/;
  if (act === "call" || isPaidCall(view, noun)) return /^(?:on|upon|to|with|of|between|from)$/;
  return frame === "toward" && role === "object" && giving.has(predicate?.verb.lemma ?? "")
    ? /^(?:with|between|among|of|by|against|to)$/
    : /^(?:with|between|among|of|by|involving|against)$/;
}
