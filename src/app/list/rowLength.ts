// How much the list says of each event: the reader's choice, stored if the browser allows it.

import { useSyncExternalStore } from "react";

export const rowLengths = ["titles", "with names", "with quotations"] as const;
export type RowLength = (typeof rowLengths)[number];

const key = "dateline-rows";
const listeners = new Set<() => void>();
/** Where the browser stores nothing, the choice holds for this page. */
let chosen: RowLength | null = null;

export function chooseRowLength(text: string): void {
  chosen = toLength(text);
  try {
    localStorage.setItem(key, chosen);
  } catch {
    // Storage is off or full.
  }
  for (const listener of listeners) listener();
}

export function useRowLength(): RowLength {
  return useSyncExternalStore(subscribe, now, () => "titles");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function now(): RowLength {
  try {
    chosen ??= toLength(localStorage.getItem(key));
  } catch {
    chosen ??= "titles";
  }
  return chosen;
}

function toLength(text: string | null): RowLength {
  return rowLengths.find((length) => length === text) ?? "titles";
}
