// What Dateline does not claim, and how good it was when it was measured.

import { capital } from "#format/number.ts";
import { type Html, html } from "../html.ts";
import { figures, measuredOn } from "./figures.ts";
import { section } from "./section.ts";

const limits = [
  "It says what an article says, not what happened. It looks nothing up and does not weigh one article against the world.",
  "It is made for English news about diplomacy. Other subjects are not measured.",
  "A number is a place in a reading order. Where days are left open, it is that of their middle.",
  "An event without a bound in the words has no date, and stands at the end of the list.",
  "It misses some events, and of some it does not find who took part or where. What was seen and left out stands above, with the reason.",
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
<p>On ${measuredOn}. They were at hand while the rules were written: expect less of an article that Dateline has not met.</p>
<dl class="facts">
${figures.map(
  ([what, measured]) => html`<div><dt>${capital(what)}</dt><dd>${capital(measured)}</dd></div>
`,
)}</dl>`,
  );
}
