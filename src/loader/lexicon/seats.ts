// States whose towns host the diplomacy of others, so that what is written from there need not be about them.
// Source: ours, by the seats of the United Nations, of its agencies and of regional unions; ISO codes.

import type { Country } from "#model/event.ts";

/** Whose seats they are, and where; a state stands once for each. */
const rows: readonly (readonly [seat: string, country: Country])[] = [
  ["United Nations, New York", "US"],
  ["United Nations Office, Geneva", "CH"],
  ["United Nations Office and IAEA, Vienna", "AT"],
  ["European Union and NATO, Brussels", "BE"],
  ["International Court of Justice and OPCW, The Hague", "NL"],
  ["African Union and ECA, Addis Ababa", "ET"],
  // no seat, but a table for the talks of others
  ["talks of others, Doha", "QA"],
];

/** Where others meet and write. */
export const seatsOfDiplomacy: ReadonlySet<Country> = new Set(rows.map(([, country]) => country));

/** Capitals that stand for a union and for their own state; where both could be meant, the words around decide. */
export const sharedSeats: ReadonlyMap<string, Country> = new Map([["brussels", "BE"]]);
