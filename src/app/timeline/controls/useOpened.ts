// A stretch of time that the reader opened. The address says which; the window before it is kept in
// the entry of the history, so that Escape leads back there. Back closes it too, and a selection made
// while it is open keeps it.

import { useHistoryState } from "wouter/use-browser-location";
import { go, here } from "../../view/go.ts";
import type { Period } from "../../view/view.ts";

/** Whether what the chart shows was opened; `window` is the address's. */
export function useOpened(window: Period | null): boolean {
  const state = useHistoryState<unknown>();
  return window !== null && toBefore(state) !== undefined;
}

/** A sheet that is open on a phone stays open: its state stands beside ours. */
export function open(window: Period): void {
  const state: unknown = history.state;
  const known = toBefore(state);
  // What was opened inside something opened is closed with it.
  const before = known === undefined ? here().window : known;
  go({ window }, { ...toObject(state), before });
}

export function close(): void {
  const state: unknown = history.state;
  go({ window: toBefore(state) ?? null }, { ...toObject(state), before: undefined });
}

/** undefined where nothing was opened. It may come from another version of this page. */
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
