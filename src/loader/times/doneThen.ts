// Deeds that are over on the day they are told, however near the month that they name lies ahead.

import type { Span } from "#model/span.ts";
import type { Sentence, Token } from "../article/document.ts";
import { donePasts } from "../lexicon/timesVerbs.ts";
import { firstAfter } from "./tense.ts";

/** "expelled four envoys in July", told in June: the July before, for nobody has been expelled in the one to come. */
export function isDoneThen({ tokens }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  if (!/^(?:in|on)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  let verb = at - 2;
  while (verb > at - objectReach && isOfObject(tokens[verb])) verb--;
  const [before, word] = [tokens[verb - 1], tokens[verb]];
  if (!donePasts.has(word?.lower ?? "")) return false;
  // "to be signed in July", "will be recalled in July"
  return !/^(?:be|to|not|never|being)$/.test(before?.lower ?? "");
}

/** Words from a verb to its time. */
const objectReach = 9;

/** A word of what it was done to, which is no occasion that may be to come. */
function isOfObject(token: Token | undefined): boolean {
  if (!token) return false;
  if (occasions.test(token.lower)) return false;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(token.pos) ||
    /^(?:of|from|with|its)$/.test(token.lower)
  );
}

const occasions =
  /^(?:summit|meeting|talks|conference|vote|election|elections|visit|trip|session|congress|round|referendum|deadline|ballot|exercise|exercises|poll|polls|games|tour|handover|withdrawal|release|return)$/;
