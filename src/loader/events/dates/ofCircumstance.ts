// "In 1964, as a result of the failure of talks in 1963, Peru", "1963: In the aftermath of the 1962 war, Peru": behind
// the date that opens a sentence, that of what led to it.

import type { Candidate } from "../candidate.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** True where a time stands between the date at the head of its sentence and the comma before what was done then. */
export function isOfCircumstance(
  view: SentenceView,
  { first, last }: Placed,
  { at }: Candidate,
): boolean {
  const [head] = view.timexes;
  if (!head || first <= head.last || first > at || head.edtf === null || head.type !== "DATE")
    return false;
  if (view.tokens.slice(0, head.first).some(({ text }) => !/^(?:[Oo]n|[Ii]n|\W)$/.test(text)))
    return false;
  const { tokens } = view;
  const from = head.last + 1;
  if (!/^(?:,|:|--?|–|—|\.)$/.test(tokens[from]?.text ?? "") || !opens(view, from + 1))
    return false;
  const comma = tokens.findIndex(({ text }, n) => n > last && text === ",");
  return comma > 0 && comma < at && comma - from <= longest;
}

const longest = 20;

/** "In the wake of", "as a result of", "after its defeat in", "despite": what came before. */
function opens({ tokens }: SentenceView, at: number): boolean {
  const [first, second, third, fourth] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (/^(?:after|following|despite|amid|since)$/.test(first ?? "")) return true;
  if (first === "because" || first === "as") return second === "of" || third === "result";
  if (first === "due") return second === "to";
  return (
    first === "in" &&
    (second === "the" ? fourth === "of" && led.test(third ?? "") : led.test(second ?? ""))
  );
}

const led =
  /^(?:wake|aftermath|light|view|response|reaction|retaliation|reprisal|answer|face|absence|spite|accordance|line)$/;
