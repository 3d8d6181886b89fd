// One article: its rights, what was seen in it, used and left out, and what an editor changed.

import type { Article } from "#model/article.ts";
import type { Coverage } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import { dayName } from "#format/calendar.ts";
import { capital, counted, figure } from "#format/number.ts";
import { publishedSources } from "#format/why.ts";
import { type Html, html, type Piece } from "../html.ts";
import type { Root } from "../link.ts";
import { corrections } from "./corrections.ts";
import { leftHappenings, leftTimes } from "./left.ts";
import { type Places, toPlaces } from "./places.ts";
import { usedHappenings, usedTimes } from "./used.ts";

export interface Covered {
  readonly article: Article;
  readonly coverage: Coverage;
  /** The article's own, in order of happening. */
  readonly events: readonly NewsEvent[];
  /** The start page shows it without being asked. */
  readonly first: boolean;
}

/** `root` leads from the page to the start page. */
export function articleReport(root: Root, covered: Covered): Html {
  const places = toPlaces(root, covered);
  return html`<dl class="facts source-facts">
${sourceFacts(covered)}</dl>
${counts(covered)}
${used(places, covered)}
<h3>Words for a happening, left out</h3>
${leftHappenings(places, covered.coverage)}
<h3>Words of time, left out</h3>
${leftTimes(places, covered.coverage)}
${withheld(covered)}<h3>Corrected by an editor</h3>
${corrections(places, covered)}`;
}

function sourceFacts({ article, coverage }: Covered): readonly Html[] {
  const { publisher, published, publishedFrom, url, rights, paragraphs } = article;
  const numbered = paragraphs.filter(({ number }) => number !== null).length;
  const day = published === null ? "The day is not known" : dayName(published);
  const from = publishedFrom === null ? "" : `, ${publishedSources[publishedFrom]}`;
  return [
    fact("Publisher", publisher === null ? "Not given" : html`<bdi>${publisher}</bdi>`),
    fact("Published", day + from),
    fact(
      "Address",
      url === null ? "Not given" : html`<a href="${url}" rel="noopener"><bdi>${url}</bdi></a>`,
    ),
    fact("Rights", rights === null ? "Not given" : html`<bdi>${rights}</bdi>`),
    fact(
      "Text",
      capital(
        `${counted(coverage.sentences, "sentence")} in ${counted(numbered, "numbered paragraph")}, and what stands around them`,
      ),
    ),
  ];
}

function fact(term: string, description: Piece): Html {
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>
`;
}

function counts({ coverage: { times, happenings }, events }: Covered): Html {
  const dating = times.filter(({ fate }) => "use" in fate).length;
  const telling = happenings.filter(({ fate }) => "event" in fate).length;
  return html`<table class="method-table counts">
<caption class="spoken">What was seen, used and left out</caption>
<thead><tr><td></td><th scope="col">Seen</th><th scope="col">Used</th><th scope="col">Left out</th></tr></thead>
<tbody>
${count("Words of time", times.length, dating)}${count("Words for a happening", happenings.length, telling)}</tbody></table>
<p>They make ${counted(events.length, "event")}${events.length > 0 && ": several tellings can be one event, and one date may serve several"}.</p>`;
}

function count(name: string, seen: number, taken: number): Html {
  return html`<tr><th scope="row">${name}</th><td>${figure(seen)}</td><td>${figure(taken)}</td><td>${figure(seen - taken)}</td></tr>
`;
}

/** What stands in words that are not shown is told in number. */
function withheld({ coverage: { withheld: number } }: Covered): Html {
  if (number === 0) return html``;
  return html`<p>${capital(counted(number, "more", "more"))} ${number === 1 ? "stands" : "stand"} in the part of the article that is not shown.</p>
`;
}

function used(places: Places, { coverage, events }: Covered): Html {
  return html`<details class="reason"><summary>What was used: the words of each event, and what each date served</summary>
${usedHappenings(places, coverage, events)}
${usedTimes(places, coverage)}</details>`;
}
