// "meeting" where it is what somebody does, and the tagger sees a noun.

import type { Token } from "../../article/document.ts";

/** "told reporters after meeting Chancellor Holm": a gerund, where the tagger sees a noun. */
export function isMeetingOne(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "meeting") return false;
  if (tokens[at - 1]?.text === ",") return isMeetingAside(tokens, at) || isMeetingLast(tokens, at);
  return (
    /^(?:after|before|by|since|while|following|on|in|for)$/.test(tokens[at - 1]?.lower ?? "") &&
    (tokens[at + 1]?.pos === "PROPN" ||
      isMeetingWith(tokens, at) ||
      isMeetingSome(tokens, at) ||
      // "criticised her for meeting demonstrators"
      (tokens[at - 1]?.lower === "for" && /[^s]s$/.test(tokens[at + 1]?.lower ?? "")) ||
      /^(?:the|his|her|their|its|a)$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** "The premiers, meeting with their colleague in Lima on Friday, agreed": between commas, behind a noun. */
function isMeetingAside(tokens: readonly Token[], at: number): boolean {
  const { text = "", lower = "" } = tokens[at + 1] ?? {};
  // "The premier, meeting President Roca in Lima, agreed"
  if (!/^(?:with|in|at|his|her|their)$/.test(lower) && !/^\p{Lu}/u.test(text)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? "")) return false;
  for (let n = at + 2; n < at + 16; n++) {
    if (tokens[n]?.text !== ",") continue;
    const next = tokens[n + 1];
    return next?.pos === "VERB" && !next.lower.endsWith("ing");
  }
  return false;
}

/** "Roca visited Oslo in May, meeting President Bo Vik and his deputy.": told last, behind the verb. */
function isMeetingLast(tokens: readonly Token[], at: number): boolean {
  const isVerb = ({ pos }: Token) => pos === "VERB";
  return (
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") &&
    !tokens[at + 1]?.lower.endsWith("day") &&
    tokens.slice(0, at).some(isVerb) &&
    !tokens.slice(at + 1).some(isVerb)
  );
}

/** "after meeting President Roca", "before meeting senior officials"; but "before meeting rooms were found". */
function isMeetingSome(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:after|before|by)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:NOUN|ADJ)$/.test(next?.pos ?? "") &&
    !/^(?:rooms?|halls?|places?|venues?|minutes|schedules?|agendas?|times?|days?)$/.test(
      next?.lower ?? "",
    )
  );
}

/** "before meeting with Roca"; "After meeting in Lima with Roca, Holm flew home". */
function isMeetingWith(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (tokens[at + 1]?.lower === "with") return before === "before";
  return (
    before === "after" &&
    at === 1 &&
    /^(?:in|at)$/.test(tokens[at + 1]?.lower ?? "") &&
    tokens.slice(at + 3, at + 6).some(({ lower }) => lower === "with")
  );
}
