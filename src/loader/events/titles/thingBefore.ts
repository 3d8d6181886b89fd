// "Peru shut its border. It was reopened on Monday": the thing that a pronoun stands for, which the sentence before names.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

/** What can be reopened, lifted, ratified or set free without anybody's name. */
const things =
  /^(?:borders?|crossings?|embassy|consulate|mission|bridge|road|airport|ports?|strait|offices?|talks|negotiations|dialogue|sanctions|embargo|bans?|tariffs|restrictions|truce|ceasefire|treaty|accords?|pact|agreements?|deal|convention|protocol|flights?|ties|relations|curfew|blockade|trial|ships?|vessels?|trawlers?|tankers?|planes?|aircraft|boats?|resolution|bill|law|motion|draft|decree|measures?|mandate|emergency|elections?|vote|referendum|summit|conference|visas?|assets|funds|shipments?|deliveries|aid)$/;

/** The noun without its article; null where the subject is no such pronoun, or nothing fits it. */
export function thingBefore(
  { tokens, sentence }: SentenceView,
  views: readonly SentenceView[],
  { verb }: Clause,
): string | null {
  const pronoun = tokens[verb.first - 1]?.lower;
  if (pronoun !== "it" && pronoun !== "they") return null;
  const before = views[sentence.index - 1];
  if (!before || before.sentence.zone !== sentence.zone) return null;
  const isMany = pronoun === "they";
  const fitting = before.tokens.filter(
    ({ pos, lower, start }, at) =>
      pos === "NOUN" &&
      /[^s]s$/.test(lower) === isMany &&
      before.tokens[at + 1]?.pos !== "NOUN" &&
      !before.timexes.some((t) => t.start <= start && start < t.end),
  );
  const noun = fitting.find(({ lower }) => things.test(lower));
  // "Peru shut two markets. They were reopened on Monday"
  const shut = shutting.test(verb.lemma) ? fitting[0] : undefined;
  return (noun ?? shut)?.lower ?? null;
}

/** What is done to places and things, and to nobody. */
const shutting = /^(?:reopen|open|close|shut|shut down|lift|reimpose|repeal|rescind|dismantle)$/;
