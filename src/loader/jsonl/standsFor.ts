// The state that unnamed participants act for, so that a program can match "Lao officials" with Laos.

import type { Participant } from "#model/event.ts";
import { countryOf } from "../names/vocabulary.ts";

/** Words for bodies of a state, anywhere in a name. */
const offices =
  /\b(?:governments?|ministry|ministries|department|foreign office|white house|kremlin|pentagon|presidency|palace|parliament|congress|senate|assembly|cabinet|embassy|consulate|army|navy|air force|military|forces|coast ?guard|guards?|police|junta|regime|administration|authorities|delegation|mission|court|commission|council)\b/i;
/** Words for people of a country who do not act for its state. */
const others =
  /\b(?:protest|demonstrat|rebel|guerr|milit(?:ant|ia)|insurgent|separatist|dissident|opposition|exile|citizen|nationals|refugee|worker|student|journalist|reporter|prisoner|civilian|resident|fighter|gunm|activist|children|women|people|famil|compan|firm|business|party|movement|front|union|bomber|hostage|fisherm)/i;

/** Words for a person given by role, not by name. */
const roles =
  /(?:minister|president|premier|chancellor|secretary|ambassador|envoy|official|counterpart|colleague|spokes|advis[eo]r|diplomat|negotiator|delegate|attach[ée]|affaires|consul|leader|representative|officer|commander|soldier)\b/i;

/** The state's name; null for a named person, a state itself, and people who act for no state. */
export function standsFor({ name, sort, country }: Participant): string | null {
  const state = country === null ? undefined : countryOf(country);
  if (!state || sort === "state" || others.test(name)) return null;
  if (sort === "body") return offices.test(name) ? state.name : null;
  return sort === "group" || roles.test(name) ? state.name : null;
}
