// An event keeps the slug it was published under while that still says what its title says.

import type { Meant } from "./meant.ts";
import type { Address } from "./register.ts";

/** Slugs by the ids of events, the best first: the one in use, then those it had before. */
export type Kept = ReadonlyMap<string, readonly string[]>;

export const none: Kept = new Map();

export function toKept(addresses: readonly Address[], meant: Meant): Kept {
  const kept = new Map<string, string[]>();
  const inUse = ({ leads, withdrawn }: Address) => leads.length === 0 && withdrawn === null;
  for (const address of [...addresses.filter(inUse), ...addresses.filter((one) => !inUse(one))]) {
    const [event, second] = meant.get(address.slug) ?? [];
    if (event === undefined || second !== undefined) continue;
    const slugs = kept.get(event) ?? [];
    kept.set(event, slugs);
    slugs.push(address.slug);
  }
  return kept;
}
