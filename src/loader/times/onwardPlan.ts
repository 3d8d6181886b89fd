// "landed on Saturday and was due to see Vik on Sunday", told on Wednesday: of two Sundays the one that comes next. So
// "said in early February that it would host talks on February 19", told in June.

import type { Sentence, Token } from "../article/document.ts";
import type { Span } from "#model/span.ts";
import type { Spec } from "./spec.ts";
import { firstAfter } from "./tense.ts";
import { wasPlanned } from "./undonePlan.ts";

/** "arrived on Monday; they were to travel on to Lima on Tuesday": told from the day before it in its sentence. */
export function isOnwardPlan(
  { tokens, start: from }: Sentence,
  spec: Spec,
  { start }: Span,
  told: Span | null,
): boolean {
  if (told === null || told.start < from || told.start >= start) return false;
  const isOfYear = lacksYear(spec);
  if (!isOfYear && (spec.kind !== "weekday" || spec.step !== null)) return false;
  const at = firstAfter(tokens, start);
  return wasPlanned(tokens, at) || (isOfYear && wasToBe(tokens, at));
}

/** "19 February", "March", "24-31 March" */
function lacksYear(spec: Spec): boolean {
  if (spec.kind === "day") return spec.month !== null && spec.year === null;
  return spec.kind === "month" && spec.year === null && spec.step === null && !spec.pointed;
}

/** "that talks would take place in Lima on": no other verb of the past up to the day. */
function wasToBe(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n > at - reach && n >= 0; n--) {
    const { lower = "", pos = "" } = tokens[n] ?? {};
    if (lower === "would") return tokens[n + 1]?.lower !== "have";
    if (/^(?:that|which|who|after|before|when|since|because|if|until|;)$/.test(lower)) return false;
    if (pos === "AUX" && lower !== "be") return false;
  }
  return false;
}

/** Words from "would" to its day. */
const reach = 14;
