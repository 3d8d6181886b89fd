// How an article becomes a timeline, and how its dates are read.

import { dayName } from "#format/calendar.ts";
import { type Html, html } from "../html.ts";
import { longTime } from "../inline.ts";
import { section } from "./section.ts";
import { leaningReadings, published, type Reading, whenOf, wordReadings } from "./readings.ts";

const steps = [
  "The text stays as it came. Headline, intro, paragraphs and credits are told apart, and only what reports is read.",
  "Words of time are found and reckoned, most of them from the day of publication.",
  "Names are found: people with their offices, states, bodies, places; and whom “he” or “both sides” means.",
  "Words that tell a happening are found: “met”, “was scrapped”, “held talks”. The grammar around them says who, where, and what became of it: held, planned, cancelled, declined, or nothing that happened.",
  "Each happening takes the date that its own clause gives; else that of what it leans on; else only whether it lies before or after publication.",
  "Tellings of one happening become one event. The most exact date is used, and the others are kept on its card. Events are numbered by the middle of the days they may have.",
  "An editor may correct what was read. Last, every quotation is checked against the article, letter by letter.",
];

export function how(): Html {
  return section(
    "how",
    "How an article becomes a timeline",
    html`<ol class="steps">
${steps.map(
  (step) => html`<li>${step}</li>
`,
)}</ol>
<p>Rules and lists of words do this, helped by a small model that tells verbs from nouns. No text is generated, nothing is looked up, and the same article always gives the same timeline.</p>`,
  );
}

export function dates(): Html {
  return section(
    "dates",
    "How dates are read",
    html`<p>A date is as exact as the words it was read from, and no more: where the words leave days open, the days stay open, and the chart draws them so. Each event’s card names the words, the rule, and what was read and not used.</p>
<p>The examples are sentences of an article published on ${dayName(published)}.</p>
${list(wordReadings)}
<h3>Where an event has no words of time of its own</h3>
${list(leaningReadings)}`,
  );
}

function list(readings: readonly Reading[]): Html {
  return html`<dl class="readings">
${readings.map(
  (
    reading,
  ) => html`<div><dt>${reading.kind}</dt><dd class="sample">“${marked(reading)}”</dd><dd><p class="result">${longTime({ ...whenOf(reading), derivation: none })}</p><p>${reading.rule}</p></dd></div>
`,
)}</dl>`;
}

const none = { words: [], reference: null, rule: "", reason: "", unused: [] };

/** The sentence with the words that count underlined. */
function marked({ sentence }: Reading): readonly Html[] {
  return sentence
    .split(/[[\]]/)
    .map((piece, i) =>
      i % 2 === 1 ? html`<mark class="date-words">${piece}</mark>` : html`${piece}`,
    );
}
