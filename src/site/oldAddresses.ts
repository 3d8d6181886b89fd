// Pages at published addresses that no event has any more: they redirect, or say why the event is
// gone. They are real files, since a static host has no redirects.

import type { OldAddress } from "#model/address.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventAt } from "#model/tellings.ts";
import { counted } from "#format/number.ts";
import { eventDescription } from "#format/description.ts";
import { titleLine } from "#format/oneLine.ts";
import { documentTitle } from "#format/title.ts";
import { eventImage } from "./cards/eventCard.ts";
import { head } from "./head.ts";
import { type Html, html } from "./html.ts";
import { eventHref, eventPath } from "./link.ts";
import { masthead } from "./masthead.ts";
import { fill, move, type Page } from "./shell.ts";

/** `shell` refers to its assets by `./` and has no app script. */
export function oldPages(
  old: readonly OldAddress[],
  events: readonly NewsEvent[],
  shell: string,
  siteUrl: string | null,
): readonly Page[] {
  const deep = move(shell, "../../");
  return old.map((address) => {
    const led = new Set(address.leads.flatMap((slug) => eventAt(events, slug) ?? []));
    const now = [...led].toSorted((a, b) => events.indexOf(a) - events.indexOf(b));
    const [only, second] = now;
    const { meta, body } =
      only && !second ? moved(only, siteUrl) : second ? split(address, now) : withdrawn(address);
    return { file: `${eventPath(address)}index.html`, content: fill(deep, meta, frame(body)) };
  });
}

interface OldPageParts {
  readonly meta: Html;
  readonly body: Html;
}

/** Link previews show the current event; a browser is redirected to it immediately. */
function moved(event: NewsEvent, siteUrl: string | null): OldPageParts {
  const path = eventPath(event);
  const tags = head(
    {
      title: documentTitle(titleLine(event)),
      description: eventDescription(event),
      path,
      type: "article",
      data: null,
      root: "../../",
      image: eventImage(event),
    },
    siteUrl,
  );
  const meta = html`${tags}
    <meta http-equiv="refresh" content="0; url=${eventHref("../../", event)}">`;
  return {
    meta,
    body: html`<h1>This event has a new address</h1>
<p><a href="${eventHref("../../", event)}"><bdi>${titleLine(event)}</bdi></a></p>`,
  };
}

function split({ title }: OldAddress, events: readonly NewsEvent[]): OldPageParts {
  return {
    meta: unlisted(title),
    body: html`<h1>${title}</h1>
<p>This event was split into ${counted(events.length, "event")}:</p>
<ul>${events.map((event) => html`<li><a href="${eventHref("../../", event)}"><bdi>${titleLine(event)}</bdi></a></li>`)}</ul>`,
  };
}

function withdrawn({ title, why }: OldAddress): OldPageParts {
  return {
    meta: unlisted(title),
    body: html`<h1>This event was withdrawn</h1>
<p>“<bdi>${title}</bdi>” was at this address.${why && html` Reason: <bdi>${why}</bdi>`}</p>
<p><a href="../../">See all events</a></p>`,
  };
}

function unlisted(title: string): Html {
  return html`<title>${documentTitle(title)}</title>
    <meta name="robots" content="noindex">`;
}

function frame(body: Html): Html {
  return html`
<div class="page" data-view="empty">
${masthead("../../")}
<main class="halves"><div class="desk">
<section class="notice">${body}</section>
</div></main>
</div>
`;
}
