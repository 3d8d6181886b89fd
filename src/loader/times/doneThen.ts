// Deeds that are over on the day they are told, however near the month that they name lies ahead.

import type { Span } from "#model/span.ts";
import type { Sentence, Token } from "../article/document.ts";
import { donePasts, metPasts, sittingPasts } from "../lexicon/timesVerbs.ts";
import { firstAfter } from "./tense.ts";

/** "expelled four envoys in July", told in June: the July before, for nobody has been expelled in the one to come. */
export function isDoneThen({ tokens }: Sentence, { start }: Span): boolean {
  const at = firstAfter(tokens, start);
  if (!/^(?:in|on)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  // "an accord signed in Oslo in July" may be one that will be
  return (
    isVerbBefore(tokens, at, donePasts, "object") ||
    isVerbBefore(tokens, at, metPasts, "place") ||
    isVerbBefore(tokens, at, sittingPasts, "sitting")
  );
}

/** What may stand between the verb and its time: its object, a place too, an occasion too. */
type Between = "object" | "place" | "sitting";

function isVerbBefore(
  tokens: readonly Token[],
  at: number,
  pasts: ReadonlySet<string>,
  between: Between,
): boolean {
  let verb = at - 2;
  while (verb > at - objectReach && isOfObject(tokens, verb, between)) verb--;
  return pasts.has(tokens[verb]?.lower ?? "") && isDone(tokens[verb - 1]);
}

/** Not "to be signed in July", "will be recalled in July", "may cut ties in July". */
function isDone(before: Token | undefined): boolean {
  return !/^(?:be|to|not|never|being|will|would|may|might|could|can|should|must)$/.test(
    before?.lower ?? "",
  );
}

/** Words from a verb to its time. */
const objectReach = 9;

/** A word of what it was done to, which is no occasion that may be to come. */
function isOfObject(tokens: readonly Token[], at: number, between: Between): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (between !== "sitting" && occasions.test(token.lower)) return false;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(token.pos) ||
    /^(?:of|from|with|its|and|off)$/.test(token.lower) ||
    // "met Roca in Lima in July"
    (between !== "object" && /^(?:in|to|at)$/.test(token.lower) && tokens[at + 1]?.pos === "PROPN")
  );
}

const occasions =
  /^(?:summit|meeting|talks|conference|vote|election|elections|visit|trip|session|congress|round|referendum|deadline|ballot|exercise|exercises|poll|polls|games|tour|handover|withdrawal|release|return)$/;
