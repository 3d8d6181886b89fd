// What was used: the words for each event, and what each time expression was used for.

import type { Coverage } from "#model/coverage.ts";
import type { NewsEvent } from "#model/event.ts";
import { timeUseWords } from "#format/coverage.ts";
import { type Html, html } from "../html.ts";
import type { Places } from "./places.ts";

export function usedHappenings(
  places: Places,
  { happenings }: Coverage,
  events: readonly NewsEvent[],
): Html {
  const told = new Map<string, Html[]>();
  for (const { words, fate } of happenings) {
    if (!("event" in fate)) continue;
    const telling = html`<q class="words" dir="auto">${words.text}</q> ${places.paragraph(words)}`;
    told.set(fate.event, [...(told.get(fate.event) ?? []), telling]);
  }
  return html`<ul>
${events.map(
  ({
    id,
  }) => html`<li>${places.event(id)}: ${commas(told.get(id) ?? [html`added by an editor`])}</li>
`,
)}</ul>`;
}

export function usedTimes(places: Places, { times }: Coverage): Html {
  const used = times.flatMap(({ words, fate }) => {
    if (!("use" in fate)) return [];
    const events = fate.events.flatMap((id) => places.event(id) ?? []);
    return html`<li><q class="words" dir="auto">${words.text}</q> ${places.paragraph(words)} ${timeUseWords[fate.use]} ${commas(events)}</li>
`;
  });
  return html`${used.length > 0 && html`<ul>\n${used}</ul>`}`;
}

function commas(pieces: readonly Html[]): readonly Html[] {
  return pieces.map((piece, i) => (i === 0 ? piece : html`, ${piece}`));
}
