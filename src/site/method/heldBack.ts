// Events that were read, but not surely enough to be printed as facts: title, words, reasons.

import type { Coverage } from "#model/coverage.ts";
import { doubtWords } from "#model/doubt.ts";
import { type Html, html } from "../html.ts";
import { type Places, quoted } from "./places.ts";

/** Nothing where none is held back. */
export function heldBackEvents(places: Places, { heldBack }: Coverage): Html {
  if (heldBack.length === 0) return html``;
  return html`<h3>Events held back</h3>
<p>They were read, and are not printed as facts. One that an editor finds to be right is printed.</p>
<ul>
${heldBack.map(
  ({
    title,
    passage,
    doubt,
  }) => html`<li><p><bdi>${title}</bdi>: ${quoted(places.article, passage, passage)} <span class="seen-at">${places.paragraph(passage)}</span></p><p class="because">${doubt.map((reason) => doubtWords[reason]).join(" ")}</p></li>
`,
)}</ul>
`;
}
