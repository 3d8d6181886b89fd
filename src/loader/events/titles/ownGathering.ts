// "ASEAN Regional Forum": a gathering that bears the name of the body whose it is, which does not visit it.

import type { Entity } from "../../names/name.ts";
import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Candidate } from "../candidate.ts";
import type { SentenceView } from "../clauses/view.ts";
import type { Merged } from "../merging/merge.ts";
import { nounWords } from "./nounTitle.ts";

/** "the G-20 summit", "the Association of Nations (AN) Regional Forum": of the body that its name begins with. */
export function isOwnGathering(
  { at, qualifier }: Candidate,
  actors: readonly Entity[],
  { mentions, tokens }: SentenceView,
): boolean {
  const named = plain(qualifier ?? "");
  if (actors.every(({ name }) => plain(name) === named)) return true;
  const [only, more] = actors;
  if (!only || more || only.sort !== "body") return false;
  return mentions.some(
    ({ entities, last, form, possessive }) =>
      form === "name" &&
      last < at &&
      last > at - 9 &&
      !possessive &&
      entities.includes(only.id) &&
      tokens
        .slice(last + 1, at)
        .every(({ pos, text }) => /^(?:PROPN|NOUN|ADJ|NUM)$/.test(pos) || /^[()-]$/.test(text)),
  );
}

/** "Vik will attend the Peru-ASEAN summit", of whom nothing is known: those in its name do not attend it. */
export function isAttendedByOthers(
  { at, clause, sense }: Candidate,
  actors: readonly Entity[],
  { mentions, clauses, tokens }: SentenceView,
): boolean {
  const verb = clauses[clause]?.verb;
  if (verb?.lemma !== "attend" || verb.passive || verb.last >= at || sense.act !== "gather")
    return false;
  return (
    tokens[verb.first - 1]?.pos === "PROPN" &&
    actors.length > 0 &&
    actors.every(({ id }) =>
      mentions.every(
        ({ entities, first, last }) => !entities.includes(id) || (first > verb.last && last < at),
      ),
    )
  );
}

/** Its title without the place; null where it was called off, or nobody came. */
export function ownGathering(merged: Merged, view: SentenceView): string | null {
  const { status } = merged.primary.outcome;
  if (!nounSenses.has(merged.primary.word) || !/^(?:held|planned)$/.test(status)) return null;
  const words = nounWords(view, merged);
  return status === "held" ? words : `${words} is to be held`;
}

const plain = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "");
