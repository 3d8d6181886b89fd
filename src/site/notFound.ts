// 404.html: what a host serves, at any depth, for an address that leads to nothing.
//
// Its own place is unknown, so nothing relative can be in it. With the site's address it is the
// app, which offers the nearest events; without, a few lines of plain HTML.

import { html } from "./html.ts";
import { fill, move, type Page } from "./shell.ts";

const title = "Not found · Dateline";

export function notFoundPage(shell: string, siteUrl: string | null): Page {
  const content = siteUrl === null ? plainPage() : appPage(shell, siteUrl);
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
  const robots = html`<title>${title}</title>
    <meta name="robots" content="noindex">`;
  return fill(move(shell, siteUrl), robots, body);
}

function plainPage(): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<main>
<h1>No event has this address</h1>
<p>It may have been mistyped, or the event was renamed or withdrawn. The list of all events stands
at the beginning of this site: take away the end of the address, from the word “event” on.</p>
</main>
</body>
</html>
`.markup;
}
