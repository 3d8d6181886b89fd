// Events that are nothing but their places.

import type { Corpus } from "#model/corpus.ts";
import { made } from "../find/made.ts";

export type Row = readonly [name: string, country: string | null, at?: readonly [number, number]];

/** `at` is latitude and longitude. */
export function at(...rows: readonly Row[]): Corpus {
  return made(
    rows.map(([name, country, [latitude, longitude] = [null, null]]) => ({
      place: { name, country, latitude, longitude },
    })),
  );
}

export const vienna: Row = ["Vienna", "AT", [48.21, 16.37]];
export const tokyo: Row = ["Tokyo", "JP", [35.69, 139.69]];
export const washington: Row = ["Washington", "US", [38.9, -77.04]];
