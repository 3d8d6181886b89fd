// What was seen and left out, grouped by reason, in the article's words.

import { type Article, paragraphAt } from "#model/article.ts";
import {
  type Coverage,
  type HappeningReason,
  happeningReasons,
  type SeenHappening,
  type SeenTime,
  type TimeReason,
  timeReasons,
} from "#model/coverage.ts";
import type { Span } from "#model/span.ts";
import { byReason, happeningReasonWords, timeReasonWords } from "#format/coverage.ts";
import { figure } from "#format/number.ts";
import { type Html, html } from "../html.ts";
import { type Places, quoted } from "./places.ts";

/** Lists are expanded if together they have at most this many items. */
const short = 24;

export function leftHappenings(places: Places, { happenings }: Coverage): Html {
  const groups = byReason<HappeningReason, SeenHappening>(
    happeningReasons,
    happenings,
    ({ fate }) => ("left" in fate ? fate.left : null),
  );
  const { article } = places;
  return list(
    groups.map(({ reason, members }) => ({
      sentence: happeningReasonWords[reason],
      items: members.map(
        (seen) =>
          html`${quoted(article, seen.words, around(article, seen))} <span class="seen-at">${places.paragraph(seen.words)}</span>`,
      ),
    })),
  );
}

/** Its clause, or its paragraph if the clause has only a few words. */
function around(article: Article, { words, passage }: SeenHappening): Span {
  const start = Math.min(words.start, passage.start);
  const end = Math.max(words.end, passage.end);
  if (end - start >= 24) return { start, end };
  return paragraphAt(article, words) ?? words;
}

export function leftTimes(places: Places, { times }: Coverage): Html {
  const { article } = places;
  const groups = byReason<TimeReason, SeenTime>(timeReasons, times, ({ fate }) =>
    "left" in fate ? fate.left : null,
  );
  return list(
    groups.map(({ reason, members }) => ({
      sentence: timeReasonWords[reason],
      items: members.map(({ words, reading, fate }) => {
        const event = "left" in fate && fate.event !== null && places.event(fate.event);
        const why = reason === "no-days" ? reading : "left" in fate ? fate.why : null;
        return html`${quoted(article, words, paragraphAt(article, words) ?? words)} <span class="seen-at">${places.paragraph(words)}${event && html`: ${event}`}${why && html`. <span class="because">${why}</span>`}</span>`;
      }),
    })),
  );
}

interface Listed {
  readonly sentence: string;
  readonly items: readonly Html[];
}

function list(groups: readonly Listed[]): Html {
  if (groups.length === 0) return html`<p>Nothing was left out.</p>`;
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  return html`${groups.map(
    ({
      sentence,
      items,
    }) => html`<details class="reason"${all <= short && html` open`}><summary><b>${figure(items.length)}</b> ${sentence}</summary>
<ul>
${items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul></details>
`,
  )}`;
}
