// The editor's corrections, with their reasons.

import { type AppliedCorrection, noReason } from "#model/coverage.ts";
import { correctionWords, keyWords } from "#format/coverage.ts";
import { type Html, html } from "../html.ts";
import type { Covered } from "./article.ts";
import type { Places } from "./places.ts";

export function corrections(places: Places, { article, coverage }: Covered): Html {
  const made = coverage.corrections;
  if (made.length === 0) return html`<p>Nothing: the timeline is as Dateline read it.</p>`;
  return html`<ul class="corrections">
${made.map((one) => correction(places, article.id, one))}</ul>`;
}

function correction(
  places: Places,
  article: string,
  { verb, words, keys, why, source, line, title, event }: AppliedCorrection,
): Html {
  const what = places.event(event) ?? html`<bdi>${title}</bdi>`;
  const reason = why ?? (verb === "add" ? null : noReason);
  const set = keys.length > 0 && html` (${keyWords(keys)})`;
  return html`<li><p>${correctionWords[verb]} ${what}${set}${words && html`, at <q class="words" dir="auto">${words.text}</q> in ${places.paragraph(words)}`}.</p>${reason && html`<p dir="auto">${reason}</p>`}${source && html`<p>Source: <bdi>${source}</bdi></p>`}<p class="because">Line ${line} of <bdi>${article}.yaml</bdi></p></li>
`;
}
