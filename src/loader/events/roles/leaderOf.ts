// "met a delegation led by Holm", "received the Danish team headed by Ambassador Holm": whoever leads them is met too.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { behind } from "./behind.ts";

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

/** "The delegation headed by Holm | arrived": she did; null where the words before tell of no leader. */
export function actingUnder(
  view: SentenceView,
  leading: Clause,
  clause: Clause,
): readonly PlacedMention[] | null {
  const { lemma, last } = leading.verb;
  if (!/^(?:lead|head|chair)$/.test(lemma)) return null;
  const whom = ledThere(view, leading);
  return whom ? [whom] : behind(view, last + 1, clause.verb.first, /^by$/);
}

/** "The Peruvian cabinet, chaired by Roca, met", "Rebels led by Vik": those who are led, where they act in their own name. */
export function ledThere(
  { tokens, mentions }: SentenceView,
  { verb }: Clause,
): PlacedMention | undefined {
  const end = tokens[verb.first - 1]?.text === "," ? verb.first - 2 : verb.first - 1;
  if (sent.has(tokens[end]?.lemma ?? "")) return undefined;
  return mentions.find(
    // "the delegation of Peru, led by Roca"
    ({ first, last, sort, possessive }) =>
      last === end &&
      !possessive &&
      /^(?:body|state)$/.test(sort) &&
      tokens[first - 1]?.pos !== "ADP",
  );
}

/** "by | Danish Foreign Minister | Bo Holm" */
function isCalled(tokens: SentenceView["tokens"], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
}
