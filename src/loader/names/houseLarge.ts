import type { Country } from "#model/event.ts";
import type { Draft } from "./draft.ts";
import type { Story } from "./story.ts";

/** "the Government", as a state writes of its own; "the government" may be of the state that is told. Unions have none. */
export function houseLarge({ lines, house }: Story, { line, to }: Draft): Country | null {
  if (house === null || house === "UN" || house === "EU") return null;
  const noun = lines[line]?.words[to - 1]?.text ?? "";
  return /^(?:Government|Cabinet|Parliament)$/.test(noun) ? house : null;
}
