// The noun that an infinitive hangs on: "the decision to leave", "its decision on Friday to leave",
// "the decision of Peru, announced on Friday, to leave".

import type { Token } from "../../article/document.ts";
import { infinitiveNouns } from "../../lexicon/verbs.ts";
import type { Clause } from "./clauses.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** The token that an infinitive which begins at `first` hangs on, past times, asides and whoever the noun belongs to. */
export function governingNoun(view: SentenceView, first: number): Token | undefined {
  return view.tokens[governingAt(view, first)];
}

function governingAt(view: SentenceView, first: number): number {
  // "its decision not to leave"
  const isNot = view.tokens[first - 1]?.lower === "not";
  const near = pastTime(view, isNot ? first - 2 : first - 1);
  let at = near;
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    const token = view.tokens[at];
    if (token?.pos === "NOUN" && infinitiveNouns.has(token.lemma)) return at;
    const before =
      pastAside(view, at) ?? pastApposed(view, at) ?? pastOwner(view, at) ?? pastTime(view, at);
    if (before === at) break;
    at = before;
  }
  return near;
}

/** "its decision on Friday to leave": before the time and its preposition. */
function pastTime({ tokens, timexes }: SentenceView, at: number): number {
  const time = timexes.find((t) => t.last === at);
  if (!time) return at;
  return tokens[time.first - 1]?.pos === "ADP" ? time.first - 2 : time.first - 1;
}

/** "a decision, announced on Friday, to leave": before the words between two commas. */
function pastAside({ tokens }: SentenceView, at: number): number | null {
  if (tokens[at]?.text !== ",") return null;
  for (let open = at - 1; open > Math.max(0, at - 12); open--)
    if (tokens[open]?.text === ",")
      return /^(?:VERB|ADP|DET)$/.test(tokens[open + 1]?.pos ?? "") ? open - 1 : null;
  return null;
}

/** "an offer by Chile's president, Bo Holm, to host", "by Chile, a neighbour, to host": before the comma, or at the end of his name. */
function pastApposed({ tokens, mentions }: SentenceView, at: number): number | null {
  if (tokens[at]?.text !== ",") return null;
  const named = mentions.find(({ first, last }) => last === at - 1 && first < last);
  if (named && tokens.slice(named.first, named.last).some(({ text }) => text === ","))
    return named.last;
  for (let open = at - 1; open > Math.max(0, at - 8); open--) {
    if (tokens[open]?.text === ",") return open < at - 1 ? open - 1 : null;
    if (!/^(?:NOUN|PROPN|ADJ|DET|PART|NUM)$/.test(tokens[open]?.pos ?? "")) return null;
  }
  return null;
}

/** "the decision of Peru to leave", "the attempt by Roca to leave": before whoever’s it is. */
function pastOwner({ tokens, mentions }: SentenceView, at: number): number | null {
  const owner = mentions.find(({ last }) => last === at);
  if (!owner) return null;
  const before = tokens[owner.first - 1]?.pos === "DET" ? owner.first - 2 : owner.first - 1;
  return /^(?:of|by)$/.test(tokens[before]?.lower ?? "") ? before - 1 : null;
}

/** "X’s refusal to meet Y", "the plan of X to visit": whose it is does it. */
export function ownerOf(view: SentenceView, { verb }: Clause): PlacedMention | undefined {
  const at = governingAt(view, verb.first);
  const noun = view.tokens[at];
  if (verb.form !== "infinitive" || noun?.pos !== "NOUN") return undefined;
  // "accepted X’s invitation to visit": who accepts it goes
  if (/^(?:invitation|request|call|appeal|order)s?$/.test(noun.lower)) return undefined;
  const isOf = /^(?:of|by)$/.test(view.tokens[at + 1]?.lower ?? "");
  return (
    (isOf
      ? view.mentions.find((m) => m.first > at && m.first <= at + 3 && m.last < verb.first)
      : undefined) ??
    // "the Peruvian decision to leave", "a NATO proposal to halt its raids"
    view.mentions.find((m) => m.last === at - 1 && (m.sort === "state" || m.sort === "body")) ??
    view.mentions.find((m) => m.possessive && m.last < verb.first && verb.first - m.last <= 6)
  );
}
