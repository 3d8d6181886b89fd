// What befell whoever stands before it, told between two commas: "Peru, attacked by Chile, recalled its envoy".

import type { Token } from "../../article/document.ts";
import { isTriggerVerb } from "../../lexicon/guardedVerbs.ts";
import { mended } from "./inherit.ts";
import { isBehindPause } from "./innerTime.ts";
import { made } from "./participles.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** "The envoy, summoned to the ministry, was told": what befell the subject, in an aside. */
export function isBetweenCommas(
  tokens: readonly Token[],
  { first, last, lemma }: VerbGroup,
  later: readonly VerbGroup[],
): boolean {
  // "Holm, appointed by the League to mediate, has invited Roca"
  const isBy = tokens[last + 1]?.lower === "by";
  const comma = tokens[first - 1]?.pos === "ADV" ? first - 2 : first - 1;
  return (
    tokens[comma]?.text === "," &&
    (befalls.test(lemma) ||
      mended.test(lemma) ||
      (isBy && (chosen.test(lemma) || isDoneToOne(tokens, comma - 1, lemma))) ||
      isAside(tokens, last, lemma)) &&
    later.slice(0, isBy ? 3 : 2).some((next) => isBehindPause(tokens, next.first))
  );
}

/** "Peru, attacked by Chile over its courts": whoever has a name befalls what the verb tells. */
const isDoneToOne = (tokens: readonly Token[], at: number, lemma: string) =>
  tokens[at]?.pos === "PROPN" && isTriggerVerb(lemma) && !made.test(lemma);

/** "Roca, recognised as a mediator, met": of a verb that takes an object, none stands behind it. */
function isAside(tokens: readonly Token[], last: number, lemma: string): boolean {
  const next = tokens[last + 1]?.lower ?? "";
  return /^(?:from|as|to|for|with|against|of|over|under|in|at|on)$/.test(next) && !goes.test(lemma);
}

/** What one does without an object. */
export const goes =
  /^(?:go|come|arrive|return|retire|fall|rise|depart|flee|fly|travel|move|head|speak|talk|look|turn|stand|sit|live|work|appear|emerge|rule|vote|march|sail|drive|walk|cross|agree|meet|say|tell|resign|step|stop|start|begin|end|wait|react|respond|reply|continue|serve|act|insist|refer|lead|vow|pledge|promise|warn|call|plan|hope|aim|decide|refuse|decline|withdraw|pull|drop|back|join|leave|visit|appeal|apologise|apologize|object|protest|cooperate|negotiate|play|win|lose|push|fight|clash|collapse|crash|break|succeed|fail|set|schedule|slate|expect|fix|hold)/;

const chosen = /^(?:appoint|elect|nominate|name|choose|send|dispatch|receive|back|sack|dismiss)$/;
const befalls =
  /^(?:summon|free|release|arrest|detain|expel|deport|kidnap|abduct|jail|sentence|convict|wound|kill|accuse|suspect|seize|capture|blame|appoint|elect|announce|recall|sack|dismiss|ask|invite|order|urge|send|name|nominate|execute|bar|ban|oust|depose|topple|exile|impeach|indict|charge|question|evacuate|rescue)$/;
