// The masthead of the pages that are not rendered by the app.

import { type Html, html } from "./html.ts";
import { methodPath, type Root } from "./link.ts";

/** `current`: "page" on the Method page itself. `tools` come before the others. */
export function masthead(
  root: Root,
  current: "page" | null = null,
  tools: readonly Html[] = current ? [allEvents(root)] : [],
): Html {
  return html`<header class="masthead"><a class="wordmark" href="${root}">Dateline</a><div class="tools">${tools}<a class="tool" href="${root}${methodPath}"${current && html` aria-current="${current}"`}>Method</a></div></header>`;
}

export function allEvents(root: Root): Html {
  return html`<a class="tool" href="${root}">All events</a>`;
}
