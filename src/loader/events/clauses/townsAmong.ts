import { covers } from "#model/span.ts";
import { retag, type Token } from "../../article/document.ts";
import type { PlaceMention } from "../../names/name.ts";

/** The "Shanghai" of "met in Shanghai": no verb, whatever the tagger says. */
export function townsAmong(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
): readonly Token[] {
  const towns = places.filter(({ preposition }) => preposition !== null);
  const isTown = (token: Token) =>
    token.pos === "VERB" && /^\p{Lu}/u.test(token.text) && towns.some((one) => covers(one, token));
  if (!tokens.some(isTown)) return tokens;
  return tokens.map((token) => (isTown(token) ? retag(token, "PROPN") : token));
}
