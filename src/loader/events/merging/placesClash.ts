// Whether two tellings name places that cannot be one.

import type { Place } from "#model/event.ts";

/** "in Lima" and "in Oslo", two towns far from each other; not a palace and its city. */
export function clash(a: Place | null, b: Place | null): boolean {
  if (!a || !b || a.name === b.name) return false;
  if (a.country && b.country && a.country !== b.country) return true;
  const isInside = a.name.includes(b.name) || b.name.includes(a.name);
  return a.latitude !== null && b.latitude !== null && !isInside && apart(a, b) > 0.6;
}

/** Degrees; enough to tell two cities from a city and a palace in it. */
function apart(a: Place, b: Place): number {
  return (
    Math.abs((a.latitude ?? 0) - (b.latitude ?? 0)) +
    Math.abs((a.longitude ?? 0) - (b.longitude ?? 0))
  );
}
