// The state that unnamed participants act for, so that a program can match "Lao officials" with Laos.

import type { Participant } from "#model/event.ts";
import { notOfState, officesOfState, rolesOfState } from "../lexicon/actsForState.ts";
import { countryRow } from "../names/terms.ts";

/** The state's name; null for a named person, a state itself, and people who act for no state. */
export function standsFor({ name, sort, country }: Participant): string | null {
  const state = country === null ? null : countryRow(country);
  if (!state || sort === "state" || notOfState.test(name)) return null;
  if (sort === "body") return officesOfState.test(name) ? state.name : null;
  return sort === "group" || rolesOfState.test(name) ? state.name : null;
}
