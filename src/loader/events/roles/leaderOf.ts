// "met a delegation led by Holm", "received the Danish team headed by Ambassador Holm": whoever leads them is met too.

import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Who goes together on an errand. */
const sent: ReadonlySet<string> = new Set(
  "delegation deputation mission team group party entourage panel committee commission".split(" "),
);

const nominal: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** How many tokens of the object may stand before the word that says who leads it. */
const reach = 9;

/** The leader of the people who begin at the token `from`; undefined for none. */
export function leaderOf(view: SentenceView, from: number): PlacedMention | undefined {
  const { tokens, mentions } = view;
  for (let at = from + 1; at < Math.min(from + reach, tokens.length); at++) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    if ((lower === "led" || lower === "headed") && tokens[at + 1]?.lower === "by") {
      if (!sent.has(tokens[at - 1]?.lemma ?? "")) return undefined;
      return mentions.find(
        ({ first, sort }) => sort === "person" && first > at + 1 && isCalled(tokens, at + 2, first),
      );
    }
    if (!nominal.has(pos) && lower !== "-") return undefined;
  }
  return undefined;
}

/** "by | Danish Foreign Minister | Bo Holm" */
function isCalled(tokens: SentenceView["tokens"], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
}
