// The places of the events that are points on the globe.

import { geoBounds, geoCentroid } from "d3-geo";
import { placeKey } from "#find/facets.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Place } from "#model/event.ts";
import type { Atlas } from "./atlas.ts";

export interface MapSpot {
  readonly key: string;
  /** Longitude and latitude in degrees. */
  readonly at: readonly [number, number];
}

/** More would fill the map; the list has all. */
const mostSpots = 1000;

/** Those of the most events first, none twice. */
export function toSpots({ events }: Pick<Corpus, "events">, atlas: Atlas): readonly MapSpot[] {
  const spots = new Map<string, { readonly spot: MapSpot | null; events: number }>();
  for (const { place } of events) {
    if (!place) continue;
    const key = placeKey(place);
    const known = spots.get(key);
    const spot = known?.spot ?? toSpot(place, key, atlas);
    spots.set(key, { spot, events: (known?.events ?? 0) + 1 });
  }
  return [...spots.values()]
    .toSorted((a, b) => b.events - a.events)
    .flatMap(({ spot }) => spot ?? [])
    .slice(0, mostSpots);
}

function toSpot(
  { latitude, longitude, country }: Place,
  key: string,
  atlas: Atlas,
): MapSpot | null {
  if (latitude !== null && longitude !== null) return { key, at: [longitude, latitude] };
  const at = country !== null && key === country ? smallCountry(country, atlas) : null;
  return at && { key, at };
}

/** In degrees; about a hundred kilometres. */
const small = 1;

/** A country is no point, unless all of it lies under a pin, as Singapore does. */
function smallCountry(code: string, { countryOf }: Atlas): MapSpot["at"] | null {
  const shape = countryOf(code);
  if (!shape) return null;
  const [[west, south], [east, north]] = geoBounds(shape);
  return east >= west && east - west < small && north - south < small ? geoCentroid(shape) : null;
}
