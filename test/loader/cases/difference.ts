// Holds what a loader has read against what a case says.

import type { ToldEvent } from "#model/event.ts";
import { type FactName, type Facts, facts } from "./facts.ts";
import type { Case } from "./readCases.ts";

/** What differs, for a reader; null if nothing does. */
export function difference(one: Case, events: readonly ToldEvent[]): string | null {
  const faults = [
    ...(one.mayHaveMore ? lost(one, events) : unlike(one, events)),
    ...one.never
      .filter((never) => events.some((event) => fits(event, never)))
      .map((never) => `not wanted: ${print(never)}`),
  ];
  if (faults.length === 0) return null;
  const read = events.map((event) => print(shown(one, event)));
  return [one.at, one.name, ...faults, `read: ${read.join(" || ") || "nothing"}`].join("\n");
}

/** Where each event has its place in the case. */
function unlike({ events: wanted }: Case, events: readonly ToldEvent[]): readonly string[] {
  const isLike =
    wanted.length === events.length && events.every((event, n) => fits(event, wanted[n]));
  return isLike ? [] : [`wanted: ${wanted.map(print).join(" || ") || "nothing"}`];
}

/** Where others may stand between those of the case. */
function lost({ events: wanted }: Case, events: readonly ToldEvent[]): readonly string[] {
  let from = 0;
  return wanted.flatMap((one) => {
    const at = events.findIndex((event, n) => n >= from && fits(event, one));
    if (at === -1) return `wanted: ${print(one)}`;
    from = at + 1;
    return [];
  });
}

function fits(event: ToldEvent, wanted: Facts = new Map()): boolean {
  return [...wanted].every(([name, value]) => facts[name].of(event) === value);
}

/** Of an event, all that the case says of any. */
function shown({ events, never }: Case, event: ToldEvent): Facts {
  const names = new Set([...events, ...never].flatMap((one) => [...one.keys()]));
  const all: readonly FactName[] = names.size === 0 ? ["title"] : [...names];
  return new Map(all.map((name) => [name, facts[name].of(event)]));
}

function print(one: Facts): string {
  return [...one].map(([name, value]) => `${name}: ${value}`).join("; ");
}
