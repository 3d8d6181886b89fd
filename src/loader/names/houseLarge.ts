import type { Country } from "#model/event.ts";
import type { Draft } from "./draft.ts";
import type { Story } from "./story.ts";

/** "the Government", as a state writes of its own; "the government" may be of the state that is told. Unions have none. */
export function houseLarge({ lines, house }: Story, { line, to }: Draft): Country | null {
  if (house === null || house === "UN" || house === "EU") return null;
  const noun = lines[line]?.words[to - 1]?.text ?? "";
  return /^(?:Government|Cabinet|Parliament|Ministry)$/.test(noun) ? house : null;
}

/** The one state that the headline names. */
export function headState({ lines }: Story): Country | null {
  const head = lines.find(({ sentence }) => sentence.zone === "headline");
  if (!head) return null;
  const states = new Set<Country>();
  for (let at = 0; at < head.words.length; at++) {
    const found = head.terms[at];
    if (found?.term.state) states.add(found.term.state.code);
    // "South Sudan" holds "Sudan"
    if (found) at = found.end - 1;
  }
  const [only, more] = states;
  return only && !more ? only : null;
}
