// "approved plans for strikes on Friday", "rejected a plan to arm rebels on Friday": the day of the decision.

import type { Token } from "../article/document.ts";

/** Back from the weekday at a token to a past verb of deciding, over what is decided on and nothing that has a day. */
export function isDecidedThen(tokens: readonly Token[], time: number): boolean {
  if (tokens[time - 1]?.lower !== "on") return false;
  for (let at = time - 2; at > time - reach && at > 0; at--) {
    const { lower = "", pos = "" } = tokens[at] ?? {};
    if (deciding.test(lower)) return isOnPlan(tokens, at);
    if (pos === "AUX" || (pos === "VERB" && tokens[at - 1]?.lower !== "to")) return false;
    if (/^(?:[,;:—–]|that|which|who|after|before|when|if|until)$/.test(lower)) return false;
  }
  return false;
}

/** Words from the verb to its day. */
const reach = 14;

const deciding =
  /^(?:approved|endorsed|adopted|rejected|vetoed|unveiled|ratified|backed|passed|agreed)$/;

/** "plans for a mission", "a proposal to send troops"; a plan "to hold a vote" may name the day of the vote. */
function isOnPlan(tokens: readonly Token[], verb: number): boolean {
  if (/^(?:be|to|will|may|might|would)$/.test(tokens[verb - 1]?.lower ?? "")) return false;
  let noun = tokens[verb + 1]?.lower === "on" ? verb + 2 : verb + 1;
  while (/^(?:DET|ADJ|PRON|NUM)$/.test(tokens[noun]?.pos ?? "") && noun < verb + 4) noun++;
  if (!/^(?:plan|proposal|request|motion|bill)s?$/.test(tokens[noun]?.lower ?? "")) return false;
  const link = tokens[noun + 1]?.lower ?? "";
  if (link === "for") return tokens[noun + 2]?.lower !== "the";
  return link === "to" && !dated.test(tokens[noun + 2]?.lower ?? "");
}

/** What is done on a day that is named beforehand. */
const dated =
  /^(?:hold|host|meet|attend|convene|open|reopen|begin|start|resume|visit|stage|end|lift|close|leave|vote|withdraw|release|free|go)$/;
