// 404.html: what a host serves, at any depth, for an address that leads to nothing.
//
// It is the app, which offers the nearest events, over a few lines that say where to look. Without the
// site's address its own place is unknown, so no link can be in those lines.

import { html } from "./html.ts";
import type { Root } from "./link.ts";
import { fill, move, type Page } from "./shell.ts";

const meta = html`<title>Not found · Dateline</title>
    <meta name="robots" content="noindex">`;

export function notFoundPage(shell: string, siteUrl: string | null): Page {
  const content = siteUrl === null ? lostPage(shell) : appPage(shell, siteUrl);
  return { file: "404.html", content };
}

function appPage(shell: string, siteUrl: string): string {
  const body = html`
<div class="page" data-view="empty">
<header class="masthead"><a class="wordmark" href="${siteUrl}">Dateline</a></header>
<main class="halves"><div class="desk">
<section class="notice"><h1>No event has this address</h1>
<p><a href="${siteUrl}">See all events</a></p></section>
</div></main>
</div>
`;
  return fill(move(shell, siteUrl), meta, body);
}

/** Says all that it can without the app, which comes from where the root turns out to be. */
function lostPage(shell: string): string {
  const body = html`
<div class="page" data-view="empty">
<header class="masthead"><b class="wordmark">Dateline</b></header>
<main class="halves"><div class="desk">
<section class="notice"><h1>No event has this address</h1>
<p>It may have been mistyped, or the event was renamed or withdrawn. The list of all events stands
at the beginning of this site: take away the end of the address, from the word “event” on.</p></section>
</div></main>
</div>
`;
  return fill(fromAnywhere(shell), meta, body);
}

/** Where the root may be from an address with a letter too many: beside it, of `event/x`, of `event/x/`. */
const roots: readonly Root[] = ["./", "../", "../../"];

const loaded = /\s*<(?:script\b[^>]*><\/script>|link rel="stylesheet"[^>]*>)/g;
const early = /\s*<link rel="(?:icon|preload|modulepreload)"[^>]*>/g;

/** The shell that asks for its scripts and styles at each of them: what is not there does nothing. */
function fromAnywhere(shell: string): string {
  return shell
    .replaceAll(early, "")
    .replaceAll(loaded, (tag) => roots.map((root) => move(tag, root)).join(""));
}
