// Published slugs that events may keep: an event keeps its slug as long as it matches the title.

import type { Meant } from "./meant.ts";
import type { Address } from "./register.ts";

/** Slugs by event id, best first: the current one, then former ones. */
export type KeptSlugs = ReadonlyMap<string, readonly string[]>;

export const none: KeptSlugs = new Map();

export function toKept(addresses: readonly Address[], meant: Meant): KeptSlugs {
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
