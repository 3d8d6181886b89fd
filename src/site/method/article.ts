// The Method page's report on one article: rights, what was seen, used and left out, corrections.

import type { Article } from "#model/article.ts";
import type { Coverage } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import { languageName } from "#model/language.ts";
import { dayName } from "#format/calendar.ts";
import { capital, counted, figure } from "#format/number.ts";
import { publishedSources } from "#format/why.ts";
import { type Html, html, type Piece } from "../html.ts";
import type { Root } from "../link.ts";
import { corrections } from "./corrections.ts";
import { heldBackEvents } from "./heldBack.ts";
import { leftHappenings, leftTimes } from "./left.ts";
import { type Places, toPlaces } from "./places.ts";
import { usedHappenings, usedTimes } from "./used.ts";

export interface Covered {
  readonly article: Article;
  readonly coverage: Coverage;
  /** Events of this article, in chronological order. */
  readonly events: readonly NewsEvent[];
  /** Whether it is the article that the start page shows by default. */
  readonly first: boolean;
}

/** `root` leads from the page to the start page. */
export function articleReport(root: Root, covered: Covered): Html {
  const places = toPlaces(root, covered);
  return html`<dl class="facts source-facts">
${sourceFacts(covered)}</dl>
${notRead(covered)}${counts(covered)}
${used(places, covered)}
<h3>Words for an event, left out</h3>
${leftHappenings(places, covered.coverage)}
<h3>Time expressions, left out</h3>
${leftTimes(places, covered.coverage)}
${heldBackEvents(places, covered.coverage)}${withheld(covered)}<h3>Corrected by an editor</h3>
${corrections(places, covered)}`;
}

function sourceFacts({ article, coverage }: Covered): readonly Html[] {
  const { publisher, published, publishedFrom, url, rights, paragraphs } = article;
  const numbered = paragraphs.filter(({ number }) => number !== null).length;
  const day = published === null ? "Unknown" : dayName(published);
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
        `${counted(coverage.sentences, "sentence")}, ${counted(numbered, "numbered paragraph")}`,
      ),
    ),
  ];
}

/** An article in another language; what an editor added by hand is counted below. */
function notRead({ article: { language } }: Covered): Html {
  if (language === "en") return html``;
  return html`<p>The text is in ${languageName(language)}. Dateline reads English, so it was not read, and nothing was seen in it.</p>
`;
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
${count("Time expressions", times.length, dating)}${count("Words for an event", happenings.length, telling)}</tbody></table>
<p>They give ${counted(events.length, "event")}${events.length > 0 && ": several mentions can be one event, and one date can belong to several"}.</p>`;
}

function count(name: string, seen: number, taken: number): Html {
  return html`<tr><th scope="row">${name}</th><td>${figure(seen)}</td><td>${figure(taken)}</td><td>${figure(seen - taken)}</td></tr>
`;
}

/** The number of items in text that is not shown. */
function withheld({ coverage: { withheld: number } }: Covered): Html {
  if (number === 0) return html``;
  return html`<p>${capital(counted(number, "more", "more"))} ${number === 1 ? "is" : "are"} in the part of the article that is not shown.</p>
`;
}

function used(places: Places, { coverage, events }: Covered): Html {
  return html`<details class="reason"><summary>What was used: the words of each event, and the events of each date</summary>
${usedHappenings(places, coverage, events)}
${usedTimes(places, coverage)}</details>`;
}
