// "the arrest of Roca by Chile": Chile's, and done to her.

import type { Sense } from "../../lexicon/triggers.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Parties } from "./whoWhere.ts";

/** Of a deed named by a noun, who did it and to whom, by the names behind it; null where none stands behind a "by". */
export function doneToBy(
  view: SentenceView,
  { frame, act }: Sense,
  behind: readonly PlacedMention[],
): Parties | null {
  if (!/^(?:toward|alone)$/.test(frame) || act === "invite") return null;
  const doers = behind.filter((m) => governor(view, m) === "by");
  if (doers.length === 0) return null;
  return { actors: doers, others: behind.filter((m) => !doers.includes(m)) };
}
