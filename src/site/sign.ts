// The signs of the four statuses, drawn as in app/ui/StatusSign.tsx.

import type { Status } from "#model/event.ts";
import { type Html, html } from "./html.ts";

const shapes: Readonly<Record<Status, Html>> = {
  held: html`<circle r="5.25" fill="currentColor"/>`,
  planned: html`<circle r="4.75" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.2 1.53"/>`,
  cancelled: html`<g fill="none" stroke="currentColor"><circle r="4.75"/><path d="M-2.4 4.1 2.4-4.1M.3 4.7 4.2-2.1M-4.2 2.1-.3-4.7"/><path d="M-7.5 0H7.5" stroke-width="2"/></g>`,
  declined: html`<g fill="none" stroke="currentColor"><circle r="4.75" stroke-width="1.2"/><path d="M0-7.5V7.5" stroke-width="2"/></g>`,
};

/** Hidden from screen readers, so it needs text beside it. */
export function sign(status: Status): Html {
  return html`<svg class="sign" viewBox="-5.5 -5.5 11 11" data-status="${status}" aria-hidden="true">${shapes[status]}</svg>`;
}

/** Sources differ, as in app/ui/ForkSign.tsx. */
export const forkSign = html`<svg class="fork" width="13" height="12" viewBox="0 0 13 12" aria-hidden="true"><path d="M0 6H4L7 1.5H13M4 6 7 10.5H13" fill="none" stroke="currentColor" stroke-width="1.7"/></svg>`;

/** The sign's shapes for another drawing, centred on the origin; 11 px wide, except for strokes that stick out. */
export function signShapes(status: Status): Html {
  return shapes[status];
}
