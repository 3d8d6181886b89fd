// 404.html: the page that a host serves, at any depth, for an unknown address.
//
// It is the app, which suggests similar events, with a few lines of text as a fallback. Without
// SITE_URL the depth of the page is unknown, so those lines cannot have a link.

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

/** The fallback text without links; the app is loaded from whichever candidate root exists. */
function lostPage(shell: string): string {
  const body = html`
<div class="page" data-view="empty">
<header class="masthead"><b class="wordmark">Dateline</b></header>
<main class="halves"><div class="desk">
<section class="notice"><h1>No event has this address</h1>
<p>It may have been mistyped, or the event was renamed or withdrawn. For the list of all events,
delete the end of the address, from the word “event” on.</p></section>
</div></main>
</div>
`;
  return fill(fromAnywhere(shell), meta, body);
}

/** Candidates for the site's root, seen from `x`, `event/x` and `event/x/`. */
const roots: readonly Root[] = ["./", "../", "../../"];

const loaded = /\s*<(?:script\b[^>]*><\/script>|link rel="stylesheet"[^>]*>)/g;
const early = /\s*<link rel="(?:icon|preload|modulepreload)"[^>]*>/g;

/** A shell that loads its scripts and styles from each candidate root; requests that fail do no harm. */
function fromAnywhere(shell: string): string {
  return shell
    .replaceAll(early, "")
    .replaceAll(loaded, (tag) => roots.map((root) => move(tag, root)).join(""));
}
