// An office without a name, where capitals or an "as" decide whether anybody is meant.

import type { Line } from "./line.ts";
import type { Office } from "./office.ts";
import { isTitleVerb } from "./titleVerb.ts";

/** "Danish President Hails Truce", "AU Mediator Meets Rebels": in a headline’s capitals only a verb shows where an office ends. */
export function isHeading(line: Line, at: number, { to, plural }: Office): boolean {
  const { words, terms } = line;
  const term = terms[at]?.term;
  if (plural || !term || !(term.adjective ?? term.state ?? term.body)) return false;
  return (
    /^(?:VERB|AUX)$/.test(words[to]?.pos ?? "") ||
    words[to]?.lower === "to" ||
    isTitleVerb(line, to)
  );
}

/** "appointed Bo Holm as prime minister": what somebody becomes is nobody else. */
export function isPredicate({ words }: Line, at: number): boolean {
  const det = /^(the|a|an|his|her|its|their|new)$/.test(words[at - 1]?.lower ?? "") ? 1 : 0;
  return (
    words[at - 1 - det]?.lower === "as" &&
    !/^(well|such|just|insofar)$/.test(words[at - 2 - det]?.lower ?? "") &&
    /^(?:PROPN|NOUN|PRON)$/.test(words[at - 2 - det]?.pos ?? "")
  );
}
