// Event nouns that are to come whatever is said of them: "her upcoming visit to P", "the summit to be held in May".

import type { NounPlace } from "../nouns/nounPlace.ts";
import { wordAt } from "../nouns/nounPlace.ts";
import type { NounReading } from "./nouns.ts";
import { sinceHeld } from "./sinceHeld.ts";
import { planned } from "../outcome.ts";
import { toldBehind } from "../nouns/toldBehind.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "invited her to attend the summit to be held in May": whatever is said of it, it is to come. */
export function comingBehind(view: SentenceView, place: NounPlace): NounReading | null {
  const told = toldBehind(view, place);
  const clause = told?.predicate;
  if (!told || clause?.link !== "infinitive" || clause.parent === null)
    return sinceHeld(view, place);
  return { outcome: planned("expected"), asserted: true, place: told };
}

/** "announced a visit" tells one to come; "announced the conclusion of the talks" tells that they are over. */
export function announcedOutcome({ tokens }: SentenceView, noun: number) {
  let of = noun - 1;
  while (/^(?:DET|ADJ|NOUN|PRON)$/.test(tokens[of]?.pos ?? "") && of > noun - 5) of--;
  const isOver =
    /^(?:of|to)$/.test(tokens[of]?.lower ?? "") &&
    /^(?:conclusion|completion|end|success|collapse|failure|breakdown|suspension)$/.test(
      tokens[of - 1]?.lower ?? "",
    );
  return isOver ? "in-passing" : planned("expected");
}

/** "the President’s upcoming visit to Lima": who comes, and where to. */
export function isAnnounced(view: SentenceView, { first, noun, preposition }: NounPlace): boolean {
  if (!/^(?:visit|trip)$/.test(wordAt(view, noun)) || preposition === "before") return false;
  const before = view.tokens.slice(first, noun);
  return (
    before.some(({ lower }) => /^(?:upcoming|forthcoming|planned)$/.test(lower)) &&
    view.mentions.some((m) => m.possessive && m.first >= first && m.last < noun) &&
    view.places.some((p) => p.first > noun && p.first <= noun + 3)
  );
}
