// Going to a view. A step that the reader takes is an entry in the history, so Back and Forward walk
// the selections; what follows a moving hand, window and paragraph, is written over the entry once
// the hand rests: Safari refuses more than 100 entries in half a minute.

import { navigate } from "wouter/use-browser-location";
import { base } from "../base.ts";
import { closeSheet, withoutSheet } from "../phone/openedSheet.ts";
import { landmarks } from "./parts.ts";
import { urlToView, viewToUrl } from "./url.ts";
import type { ViewChange, View } from "./view.ts";

/** The view that the address says now. */
export function here(): View {
  return urlToView(location.pathname, location.search, base);
}

/** All that the step leaves open is as at the start. */
export function hrefOf(step: ViewChange): string {
  return viewToUrl(step, base);
}

/** The whole address, as one sends it; of the whole view: `addressOf(here())`. */
export function addressOf(step: ViewChange): string {
  return new URL(hrefOf(step), location.href).href;
}

/** The address of a step from here: lanes, order and window stay as they are. */
export function hrefFromHere(step: ViewChange): string {
  flush();
  return hrefOf({ ...here(), ...step });
}

/**
 * Going where one already is leads to the card: on a phone the article's sheet lies over it. `state`
 * is the new entry's; what the chart has opened stays open, and a sheet that leads nowhere else.
 */
export function go(step: ViewChange, state: unknown = stateAfter(step)): void {
  const url = hrefFromHere(step);
  if (url !== location.pathname + location.search) navigate(url, { state });
  else if (!closeSheet()) landmarks.one("card-title")?.focus();
}

function stateAfter(step: ViewChange): unknown {
  return "event" in step ? withoutSheet() : history.state;
}

const restMs = 300;
/** For what is typed: the page answers it. */
const typingMs = 120;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Map<string, () => ViewChange>();

/** Writes what `toStep` gives once the reader rests; asked again under the same name it waits anew. */
export function settle(name: string, toStep: () => ViewChange, ms = restMs): void {
  // Back leads to an entry that has its own.
  window.addEventListener("popstate", forget);
  waiting.set(name, toStep);
  clearTimeout(timer);
  timer = setTimeout(flush, ms);
}

/** Searches; `out` is the step out of what is open. The first letter is an entry of the history. */
export function ask(query: string, out: ViewChange): void {
  if (here().query === "" && query !== "") return go({ ...out, query });
  settle("query", () => ({ ...out, query }), typingMs);
}

function forget(): void {
  clearTimeout(timer);
  waiting.clear();
}

function flush(): void {
  if (waiting.size === 0) return;
  const url = hrefOf([...waiting.values()].reduce((view, to) => ({ ...view, ...to() }), here()));
  forget();
  const state: unknown = history.state;
  if (url === location.pathname + location.search) return;
  try {
    navigate(url + location.hash, { replace: true, state });
  } catch {
    // Refused: the address is behind until the next time.
  }
}
