// How an article becomes a timeline, and how its dates are read.

import type { When } from "#model/event.ts";
import { dayName } from "#format/calendar.ts";
import { longDate, timeAttribute } from "#format/when.ts";
import { type Html, html } from "../html.ts";
import { section } from "./section.ts";
import {
  leaningReadings,
  published,
  type ExampleReading,
  whenOf,
  wordReadings,
} from "./readings.ts";

const steps = [
  "The text is not changed. Headline, intro, paragraphs and credits are identified, and only the report itself is read.",
  "Time expressions are found and dated, most of them relative to the day of publication.",
  "Names are found: people with their offices, states, bodies, places; and whom “he” or “both sides” means.",
  "Words for events are found: “met”, “was scrapped”, “held talks”. The grammar around them says who, where, and with which status: held, planned, cancelled, declined, or not an event at all.",
  "Each possible event takes the date in its own clause; else that of a clause or event that it depends on; else only whether it is before or after publication.",
  "Mentions of the same event are merged. The most exact date is used, and the others are kept on its card. Events are numbered by the middle of the days they may have; “18 May or later” stands behind all that was on 18 May, “18 May or earlier” before it.",
  "An editor may correct the result. Finally every quotation is checked against the article, character by character.",
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
<p>This is done by rules and word lists, and a small model that reads the grammar of each sentence. No text is generated, nothing is looked up, and the same article always gives the same timeline.</p>`,
  );
}

export function dates(): Html {
  return section(
    "dates",
    "How dates are read",
    html`<p>A date is only as exact as the words it was read from. If the words leave the day open, it stays open, and the chart shows that. Each event’s card gives the words, the rule, and what was read and not used.</p>
<p>The examples are sentences from an article published on ${dayName(published)}.</p>
${list(wordReadings)}
<h3>If an event has no time expression of its own</h3>
${list(leaningReadings)}`,
  );
}

function list(readings: readonly ExampleReading[]): Html {
  return html`<dl class="readings">
${readings.map(
  (
    reading,
  ) => html`<div><dt>${reading.kind}</dt><dd class="sample">“${marked(reading)}”</dd><dd><p class="result">${longTime({ ...whenOf(reading), derivation: none })}</p><p>${reading.rule}</p></dd></div>
`,
)}</dl>`;
}

/** The long form of a date, inside `time` where HTML can carry its value. */
function longTime(when: When): Html {
  const value = timeAttribute(when);
  const words = longDate(when).map(({ text, strong }) =>
    strong ? html`<b>${text}</b>` : html`${text}`,
  );
  return value === null ? html`${words}` : html`<time datetime="${value}">${words}</time>`;
}

const none = { words: [], reference: null, rule: "", reason: "", unused: [] };

/** The sentence with the words in brackets underlined. */
function marked({ sentence }: ExampleReading): readonly Html[] {
  return sentence
    .split(/[[\]]/)
    .map((piece, i) =>
      i % 2 === 1 ? html`<mark class="date-words">${piece}</mark>` : html`${piece}`,
    );
}
