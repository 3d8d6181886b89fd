// "the arrest of Roca by Chile": Chile's, and done to her.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { ownSide } from "./announcer.ts";
import type { Parties } from "./whoWhere.ts";

/** Who did what a noun names and to whom, where the names around it tell; null where they do not. */
export function deedOf(
  view: SentenceView,
  sense: Sense,
  before: readonly PlacedMention[],
  behind: readonly PlacedMention[],
): Parties | null {
  return before.length > 0
    ? freedBefore(view, sense, before, behind)
    : doneToBy(view, sense, behind);
}

/** "the hostages' release", "their release by the rebels": people who were freed; null for those who free others. */
function freedBefore(
  view: SentenceView,
  { act }: Sense,
  before: readonly PlacedMention[],
  behind: readonly PlacedMention[],
): Parties | null {
  if (act !== "release" || before.length === 0) return null;
  const isPeople = before.every(({ sort }) => sort === "person" || sort === "group");
  const isBy = behind.every((m) => governor(view, m) === "by");
  return isPeople && isBy ? { actors: behind, others: before } : null;
}

/** Of a deed named by a noun, who did it and to whom, by the names behind it; null where none stands behind a "by". */
function doneToBy(
  view: SentenceView,
  { frame, act }: Sense,
  behind: readonly PlacedMention[],
): Parties | null {
  if (!/^(?:toward|alone)$/.test(frame) || act === "invite") return null;
  const doers = behind.filter((m) => governor(view, m) === "by");
  if (doers.length === 0) return null;
  return { actors: doers, others: behind.filter((m) => !doers.includes(m)) };
}

/** "The accusation was made by Peru", "The raid was carried out by rebels": whose deed it is; nobody for other verbs. */
export function makersOf(
  view: SentenceView,
  { frame }: Sense,
  predicate: Clause | null,
  agents: readonly PlacedMention[],
): readonly PlacedMention[] {
  const side = predicate && frame === "mutual" ? ownSide(view, predicate) : [];
  if (side.length > 0) return side;
  if (frame !== "toward" || !predicate?.verb.passive || !makes.test(predicate.verb.lemma))
    return [];
  return agents.filter((m) => governor(view, m) === "by");
}

const makes =
  /^(?:make|announce|carry out|stage|launch|deliver|issue|lodge|file|perpetrate|commit|mount|order|conduct|impose)$/;
