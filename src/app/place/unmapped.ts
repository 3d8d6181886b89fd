// What the map leaves out, in words.

import { placeKey } from "#find/facets.ts";
import { counted } from "#format/number.ts";
import type { PlaceMap } from "#model/map.ts";
import type { NewsEvent } from "#model/event.ts";

const mostNames = 6;

/** Empty if every event has its pin. `labels` has the words of each place by its key. */
export function unmapped(
  map: Pick<PlaceMap, "points"> | null,
  events: readonly Pick<NewsEvent, "place">[],
  labels: ReadonlyMap<string, { readonly label: string }>,
): string {
  const placed = new Set(map?.points.map(({ key }) => key));
  const keys = new Set(events.flatMap(({ place }) => (place ? [placeKey(place)] : [])));
  const names = [...keys]
    .filter((key) => !placed.has(key))
    .map((key) => labels.get(key)?.label ?? key);
  const nowhere = events.filter(({ place }) => place === null).length;
  const without = `${counted(nowhere, "event")} without a place`;
  if (keys.size === 0) return "No event has a place, so there is no map.";
  if (placed.size === 0)
    return "No place is known as a point, so there is no map. The list has all places.";
  if (names.length === 0) return nowhere === 0 ? "" : `Not on the map: ${without}.`;
  const more = names.length - mostNames;
  const shown = more > 1 ? [...names.slice(0, mostNames), `${more} more`] : names;
  return `Not on the map: ${listOf(shown)}${nowhere === 0 ? "" : `; ${without}`}.`;
}

function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
