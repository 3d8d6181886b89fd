// The noun that an infinitive hangs on: "the decision to leave", "its decision on Friday to leave".

import type { Token } from "../article/document.ts";
import type { Clause } from "./clauses.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** The token before an infinitive that begins at `first`, past a time and its preposition. */
export function governingNoun({ tokens, timexes }: SentenceView, first: number): Token | undefined {
  const time = timexes.find((t) => t.last === first - 1);
  if (!time) return tokens[first - 1];
  const before = tokens[time.first - 1];
  return before?.pos === "ADP" ? tokens[time.first - 2] : before;
}

/** "X’s refusal to meet Y", "X’s plan to visit": whose it is does it. */
export function ownerOf(view: SentenceView, { verb }: Clause): PlacedMention | undefined {
  const noun = governingNoun(view, verb.first);
  if (verb.form !== "infinitive" || noun?.pos !== "NOUN") return undefined;
  // "accepted X’s invitation to visit": who accepts it goes
  if (/^(?:invitation|request|call|appeal|order)s?$/.test(noun.lower)) return undefined;
  return view.mentions.find((m) => m.possessive && m.last < verb.first && verb.first - m.last <= 6);
}
