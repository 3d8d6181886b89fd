// The noun that an infinitive hangs on: "the decision to leave", "its decision on Friday to leave".

import type { Token } from "../article/document.ts";
import type { Clause } from "./clauses.ts";
import type { PlacedMention } from "./lists.ts";
import type { SentenceView } from "./view.ts";

/** The token before an infinitive that begins at `first`, past a time and its preposition. */
export function governingNoun({ tokens, timexes }: SentenceView, first: number): Token | undefined {
  const aside = beforeAside(tokens, first);
  if (aside) return aside;
  const time = timexes.find((t) => t.last === first - 1);
  if (!time) return tokens[first - 1];
  const before = tokens[time.first - 1];
  return before?.pos === "ADP" ? tokens[time.first - 2] : before;
}

/** "the decision of Peru, communicated on 22 November, to expel X": the noun before what stands between commas. */
function beforeAside(tokens: readonly Token[], first: number): Token | undefined {
  if (tokens[first - 1]?.text !== ",") return undefined;
  let open = first - 2;
  while (open > Math.max(0, first - 14) && tokens[open]?.text !== ",") open--;
  if (tokens[open]?.text !== ",") return undefined;
  for (let at = open - 1; at > Math.max(0, open - 9); at--) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX|PUNCT)$/.test(token.pos)) return undefined;
    if (/^(?:decision|move|refusal|offer|proposal|plan)$/.test(token.lower)) return token;
  }
  return undefined;
}

/** "X’s refusal to meet Y", "X’s plan to visit": whose it is does it. */
export function ownerOf(view: SentenceView, { verb }: Clause): PlacedMention | undefined {
  const noun = governingNoun(view, verb.first);
  if (verb.form !== "infinitive" || noun?.pos !== "NOUN") return undefined;
  // "accepted X’s invitation to visit": who accepts it goes
  if (/^(?:invitation|request|call|appeal|order)s?$/.test(noun.lower)) return undefined;
  const own = view.mentions.find(
    (m) => m.possessive && m.last < verb.first && verb.first - m.last <= 6,
  );
  // "the decision of the Government of Peru to expel X"
  const at = view.tokens.indexOf(noun);
  const isOf = view.tokens[at + 1]?.lower === "of";
  return own ?? (isOf ? view.mentions.find((m) => m.first > at && m.first <= at + 3) : undefined);
}
