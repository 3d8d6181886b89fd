// A bin that the reader opened. The address has its period; the previous window is kept in the history
// entry's state, so that Escape can return to it. Back closes the bin too. A selection keeps it open.

import { useHistoryState } from "wouter/use-browser-location";
import { go, here } from "../../view/go.ts";
import type { Period } from "../../view/view.ts";

/** Whether the chart shows an opened bin; `window` comes from the address. */
export function useOpened(window: Period | null): boolean {
  const state = useHistoryState<unknown>();
  return window !== null && toBefore(state) !== undefined;
}

/** Keeps other history state, such as that of an open sheet on phones. */
export function open(window: Period): void {
  const state: unknown = history.state;
  const known = toBefore(state);
  // A bin that is opened inside an opened bin is closed together with it.
  const before = known === undefined ? here().window : known;
  go({ window }, { ...toObject(state), before });
}

export function close(): void {
  const state: unknown = history.state;
  go({ window: toBefore(state) ?? null }, { ...toObject(state), before: undefined });
}

/** undefined if nothing was opened. The state may come from another version of this page. */
function toBefore(state: unknown): Period | null | undefined {
  const { before }: { readonly before?: unknown } = toObject(state) ?? {};
  if (before === null) return null;
  const { start, end }: { readonly start?: unknown; readonly end?: unknown } =
    toObject(before) ?? {};
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  return start < end ? { start, end } : undefined;
}

function toObject(value: unknown): object | null {
  return typeof value === "object" ? value : null;
}
