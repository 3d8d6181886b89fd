// Going to a view: every step is an entry in the history, so Back and Forward walk the selections.

import { navigate } from "wouter/use-browser-location";
import { base } from "../base.ts";
import { viewToUrl } from "./url.ts";
import type { View } from "./view.ts";

export function hrefOf(view: View): string {
  return viewToUrl(view, base);
}

/** The whole address, as one sends it. */
export function addressOf(view: View): string {
  return new URL(hrefOf(view), location.href).href;
}

/** Going where one already is leads to the card: from the article, on a phone, it is far away. */
export function go(view: View): void {
  const url = hrefOf(view);
  if (url === location.pathname + location.search) document.getElementById("card-title")?.focus();
  else {
    // What the chart has opened stays open.
    const state: unknown = history.state;
    navigate(url, { state });
  }
}
