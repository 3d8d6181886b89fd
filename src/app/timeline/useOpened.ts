// The stretch of time that the reader opened. It is kept in the entry of the history, so that
// Back closes it, and a selection made while it is open keeps it.

import { navigate, useHistoryState } from "wouter/use-browser-location";
import type { Period } from "./items.ts";

export function useOpened(): Period | null {
  return toPeriod(useHistoryState<unknown>());
}

export function open({ start, end }: Period): void {
  step({ from: start, to: end });
}

export function close(): void {
  step({ from: undefined, to: undefined });
}

/** A sheet that is open on a phone stays open: its state stands beside ours. */
function step(next: { readonly from: number | undefined; readonly to: number | undefined }): void {
  const last: unknown = history.state;
  const other = typeof last === "object" ? last : null;
  navigate(location.pathname + location.search, { state: { ...other, ...next } });
}

/** What the history gives back may come from another version of this page. */
function toPeriod(state: unknown): Period | null {
  if (typeof state !== "object" || state === null || !("from" in state && "to" in state)) {
    return null;
  }
  const { from, to } = state;
  if (typeof from !== "number" || typeof to !== "number") return null;
  return Number.isFinite(from) && from < to && Number.isFinite(to)
    ? { start: from, end: to }
    : null;
}
