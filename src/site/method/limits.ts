// What Dateline does not claim, and its measured quality.

import { capital } from "#format/number.ts";
import { type Html, html } from "../html.ts";
import { figures, measuredOn } from "./figures.ts";
import { section } from "./section.ts";

const limits = [
  "It says what an article says, not what happened. It looks nothing up and does not check an article against other sources.",
  "It is made for English news about diplomacy. Other subjects have not been measured.",
  "An event’s number is its place in the list. If its days are open, their middle decides.",
  "An event without any bound in the text has no date, and is at the end of the list.",
  "It misses some events, and of some it does not find who took part or where. The list above gives what was left out, with the reason.",
];

export function notClaimed(): Html {
  return section(
    "limits",
    "What Dateline does not claim",
    html`<ul class="limits">
${limits.map(
  (limit) => html`<li>${limit}</li>
`,
)}</ul>
<h3>As measured</h3>
<p>On ${measuredOn}.</p>
<dl class="facts">
${figures.map(
  ([what, measured]) => html`<div><dt>${capital(what)}</dt><dd>${capital(measured)}</dd></div>
`,
)}</dl>`,
  );
}
