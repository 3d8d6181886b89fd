// Which sheet is open beside the card's. It is an entry of the history, not of the address: Back
// closes it, and what one sends to others is what one looks at.

import { navigate, useHistoryState } from "wouter/use-browser-location";
import { sheets } from "../view/parts.ts";

export interface OpenedSheet {
  readonly sheet: string;
  /** The id of the element in it that was asked for. */
  readonly at: string;
}

export function useOpenedSheet(): OpenedSheet | null {
  return toOpened(useHistoryState<unknown>());
}

/** Opens the closed sheet that holds an element, at that element; false where it is in none. */
export function openSheetAt(element: HTMLElement): boolean {
  const sheet = closedSheetOf(element)?.dataset["sheet"];
  if (sheet === undefined) return false;
  const opened: OpenedSheet = { sheet, at: element.id };
  navigate(location.pathname + location.search, { state: { ...withoutSheet(), ...opened } });
  return true;
}

export function closedSheetOf(element: HTMLElement): HTMLDialogElement | null {
  return sheets.all().find((sheet) => !sheet.open && sheet.contains(element)) ?? null;
}

/** Closes it, if one is open, by the way it came; false where none is. */
export function closeSheet(): boolean {
  if (!openedNow()) return false;
  // What was opened inside it since then goes with it.
  if (withoutSheet()) navigate(location.pathname + location.search, { state: null });
  else history.back();
  return true;
}

function openedNow(): OpenedSheet | null {
  return toOpened(history.state);
}

/** The entry's other state, which belongs to the chart; null where there is none. */
export function withoutSheet(): object | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return null;
  const others = Object.entries(state).filter(
    ([key, value]) => key !== "sheet" && key !== "at" && value !== undefined,
  );
  return others.length > 0 ? Object.fromEntries(others) : null;
}

function toOpened(state: unknown): OpenedSheet | null {
  if (typeof state !== "object" || state === null) return null;
  const { sheet, at }: { readonly sheet?: unknown; readonly at?: unknown } = state;
  return typeof sheet === "string" && typeof at === "string" ? { sheet, at } : null;
}
