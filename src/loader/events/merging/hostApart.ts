// Nobody travels to his own house: "Roca will not visit Peru" with "Peru, Chile Call Off Visit" above it.

import type { Place } from "#model/event.ts";
import type { Entity } from "../../names/name.ts";

interface Sides {
  readonly actors: readonly Entity[];
  readonly others: readonly Entity[];
}

/** A state that is itself where others travel to is their host. */
export function hostApart(sides: Sides, act: string, place: Place | null): Sides {
  const { actors, others } = sides;
  if (actors.length < 2 || place?.country == null || !/^(?:visit|arrive|leave-for)$/.test(act))
    return sides;
  const isHost = ({ sort, country, name }: Entity) =>
    sort === "state" && country === place.country && name === place.name;
  const hosts = actors.filter(isHost);
  if (hosts.length !== 1) return sides;
  return { actors: actors.filter((one) => !isHost(one)), others: [...others, ...hosts] };
}
