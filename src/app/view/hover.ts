// The event under the pointer or the keyboard, wherever it stands: number, words, row or bar.
//
// It is kept outside React, so that moving the pointer draws only what changes its look. useHovering.ts
// finds it.

import { useSyncExternalStore } from "react";

let hovered: string | null = null;
const listeners = new Set<() => void>();

export function setHovered(id: string | null): void {
  if (id === hovered) return;
  hovered = id;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls back with the hovered event, now and when it changes. */
export function watchHovered(onHover: (id: string | null) => void): () => void {
  onHover(hovered);
  return subscribe(() => onHover(hovered));
}

const now = () => hovered;

/** The id of the hovered event. */
export function useHovered(): string | null {
  return useSyncExternalStore(subscribe, now, now);
}

/** Whether it is this one; draws again only when that changes. */
export function useIsHovered(id: string): boolean {
  const is = () => hovered === id;
  return useSyncExternalStore(subscribe, is, is);
}
