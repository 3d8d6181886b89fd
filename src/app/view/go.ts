// Going to a view: every step is an entry in the history, so Back and Forward walk the selections.

import { navigate } from "wouter/use-browser-location";
import { base } from "../base.ts";
import { closeOpened, withoutSheet } from "../phone/opened.ts";
import { viewToUrl } from "./url.ts";
import type { View } from "./view.ts";

export function hrefOf(view: View): string {
  return viewToUrl(view, base);
}

/** The whole address, as one sends it. */
export function addressOf(view: View): string {
  return new URL(hrefOf(view), location.href).href;
}

/** Going where one already is leads to the card: on a phone the article's sheet lies over it. */
export function go(view: View): void {
  const url = hrefOf(view);
  // What the chart has opened stays open.
  if (url !== location.pathname + location.search) navigate(url, { state: withoutSheet() });
  else if (!closeOpened()) document.getElementById("card-title")?.focus();
}
