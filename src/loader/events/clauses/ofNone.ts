// A "no" before what is done: "signed no pact".

import type { Token } from "../../article/document.ts";

/** "will send no ministers", "signed no pact", "agreed on no text": as good as "not"; but "left no doubt", "made no secret". */
export function isOfNone(tokens: readonly Token[], last: number, lemma: string): boolean {
  if (isOfNeither(tokens, last + 1)) return true;
  const no = tokens[last + 1]?.lower === "on" ? last + 2 : last + 1;
  // "released none of its prisoners", "agreed to none of them"; but "freed none other than Roca"
  const none = /^(?:on|to)$/.test(tokens[last + 1]?.lower ?? "") ? last + 2 : last + 1;
  if (tokens[none]?.lower === "none") return tokens[none + 1]?.lower !== "other";
  if (tokens[no]?.lower !== "no") return false;
  // "will take no part in it"
  if (lemma === "take" && tokens[no + 1]?.lower === "part") return true;
  const noun = tokens[no + 1]?.pos === "ADJ" ? no + 2 : no + 1;
  // "made no concessions", "made no new offer"
  if (lemma === "make" && given.test(tokens[noun]?.lower ?? "")) return true;
  if (!acting.test(lemma)) return false;
  return /^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? "");
}

/** "has closed neither its embassy nor its consulates" */
function isOfNeither(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "neither" &&
    tokens.slice(at + 1, at + 12).some(({ lower }) => lower === "nor")
  );
}

const acting =
  /^(?:send|dispatch|deploy|sign|reach|agree|agree on|adopt|issue|hold|conduct|meet|receive|accept|impose|recognise|recognize|attend|admit|allow|expel|offer|provide|supply|deliver|join|host|visit|buy|lift|appoint|announce)$/;

const given = /^(?:concessions?|offers?|commitments?|promises?|pledges?|compromises?|deals?)$/;
