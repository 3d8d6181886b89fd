// What an office is of, and what its holder has in hand: "of the National Assembly of Peru", "on Sexual Violence".

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";

/** The Peru of "Chairman of the National Assembly of Peru". */
export function stateWithin({ words, terms }: Line, from: number, end: number): Country | null {
  for (let at = from + 1; at < end; at++)
    if (words[at - 1]?.lower === "of" && terms[at]?.term.state)
      return terms[at]?.term.state?.code ?? null;
  return null;
}

/** The "on" of "Special Representative on Sexual Violence"; but "briefed the Special Envoy on Peru". */
export const isMandate = ({ words }: Line, at: number): boolean =>
  words[at]?.lower === "on" &&
  /^(?:Representative|Envoy|Advis[eo]r|Rapporteur|Coordinator|Expert)$/.test(
    words[at - 1]?.text ?? "",
  ) &&
  !words
    .slice(Math.max(0, at - 5), at)
    .some(({ lemma }) => /^(?:brief|inform|update)$/.test(lemma));
