// What the press calls a state besides its name: by its form of rule, by its shape.
// Source: ours, after the states' own names and maps; ISO codes.

import type { Country } from "#model/event.ts";

const codes = (text: string): ReadonlySet<Country> => new Set(text.trim().split(/\s+/));

const kingdoms = codes("SA JO MA BH TH KH BT LS SZ TO NP BE NL ES DK SE NO GB");
const islands = codes(`
FJ NR TO WS TV KI SB VU PG MV LK CY MT MU SC KM MG CU HT DO JM DM GD LC VC BB TT BS AG KN SG BH IS TW PH ID
JP NZ IE ST CV PW FM MH TL AU GB CK NU BN`);
const archipelagos = codes("PH ID MV SC KM CV BS SB FJ JP TO VU KI MH PW FM ST BH TV");
const emirates = codes("QA KW AE BH");

/** Which states a noun fits; one that is not here fits any. */
export const stateForms: ReadonlyMap<string, ReadonlySet<Country>> = new Map([
  ["kingdom", kingdoms],
  ["monarchy", kingdoms],
  ["island", islands],
  ["archipelago", archipelagos],
  ["emirate", emirates],
  ["emirates", codes("AE")],
  ["sheikhdom", emirates],
  ["sultanate", codes("OM BN")],
  ["federation", codes("RU")],
  ["principality", codes("MC LI AD")],
]);
