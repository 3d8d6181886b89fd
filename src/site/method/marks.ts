// What the marks mean: the legend as text, with bars drawn by the chart's style sheet.

import { type Status, statuses } from "#model/event.ts";
import {
  drawingWords,
  type Extent,
  extentNames,
  extents,
  markMeanings,
  statusMeanings,
} from "#format/legend.ts";
import { shortDate } from "#format/when.ts";
import { type Html, html } from "../html.ts";
import { sign } from "../sign.ts";
import { section } from "./section.ts";

export function marks(): Html {
  return section(
    "marks",
    "What the marks mean",
    html`<p>Texture shows an event’s status; where the day is in doubt, the same texture is broken up. Each status is drawn in three ways: a day, or days it lasted; one day in between; no end given. Nothing depends on colour.</p>
<table class="method-table statuses">
<thead><tr><th scope="col">Status</th><th scope="col">Sign</th>${extents.map((extent) => html`<th scope="col">${extentNames[extent]}</th>`)}</tr></thead>
<tbody>
${statuses.map(statusRow)}</tbody></table>
<dl class="facts method-marks">
${mark(html`<b>${days("throughout")}</b>`, markMeanings.dash)}${mark(html`<b>${days("within")}</b>`, markMeanings.dots)}${mark(html`<b>7</b>`, markMeanings.number)}${mark(html`<b>Published</b>`, markMeanings.published)}</dl>`,
  );
}

function statusRow(status: Status): Html {
  const { name, of } = statusMeanings[status];
  return html`<tr><th scope="row">${name} <span>${of}</span></th><td>${sign(status)}</td>${extents.map((extent) => html`<td>${bar(status, extent)}</td>`)}</tr>
`;
}

/** The elements of app/timeline/drawing/eventMark.ts, without label and link. */
function bar(status: Status, extent: Extent): Html {
  return html`<span class="sample-bar"><span class="spoken">${drawingWords(status, extent)}</span><span class="host"${extent === "open" && html` data-cut-end="true"`}><span class="event" data-status="${status}" data-extent="${extent === "lasted" ? "solid" : "doubt"}"><span class="bar"><span class="texture"></span><span class="stroke"></span></span></span></span></span>`;
}

/** A sample date; any two days will do. */
function days(extent: "throughout" | "within"): string {
  const [earliest, latest] = ["2001-06-18", "2001-06-19"];
  return shortDate({ edtf: `${earliest}/${latest}`, earliest, latest, extent, part: null }, 2001);
}

function mark(sample: Html, meaning: string): Html {
  return html`<div><dt>${sample}</dt><dd>${meaning}</dd></div>
`;
}
