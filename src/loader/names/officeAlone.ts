// An office without a name, where capitals or an "as" decide whether anybody is meant.

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";
import { type Office, officeAt } from "./office.ts";
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

/** "Peru’s president and foreign minister flew": the second is Peru's too; not "Roca, Peru’s president and foreign minister". */
export function sharedCountry(line: Line, at: number): Country | null {
  const { words } = line;
  if (words[at - 1]?.lower !== "and" || words[at]?.capital) return null;
  for (let from = Math.max(0, at - 8); from < at - 2; from++) {
    const first = line.terms[from] ? officeAt(line, from) : null;
    if (first?.to !== at - 1) continue;
    const [before, more] = [words[from - 1], words[from - 2]];
    const opens = before?.lower === "the" ? more : before;
    const isOwnPhrase =
      opens === undefined ||
      (/^(?:VERB|ADP)$/.test(opens.pos) && !/^(?:as|like|is|was|be|been)$/.test(opens.lower));
    return isOwnPhrase && !first.plural && !first.countryAfter ? first.country : null;
  }
  return null;
}
