// The opening sentence of Dateline's half: how text order differs from chronological order.
//
// Only dated events count. If two are first told by the same words, the earlier one counts as told
// first, so that the sentence never claims disorder where there is none.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { languageName } from "#model/language.ts";
import { count, counted, ordinal, times } from "./number.ts";
import { type Segment, soft, strong } from "./segment.ts";
import { paragraphName, paragraphPhrase } from "./where.ts";

type LeadEvent = Pick<NewsEvent, "number" | "passages" | "when">;

/**
 * "The article tells **20 events**. It opens with the fifteenth and comes to the first in
 * paragraph 10." `events` are those of this article.
 */
export function lead(
  article: Pick<Article, "paragraphs" | "language">,
  events: readonly LeadEvent[],
): readonly Segment[] {
  if (events.length === 0 && article.language !== "en") return notRead(article.language);
  if (events.length === 0)
    return [soft("Dateline finds "), strong("no events"), soft(" in this article.")];
  const told = inOrderOfTelling(events);
  return [
    soft("The article tells "),
    strong(counted(events.length, "event")),
    soft(`${undated(events.length, told.length)}.${sameDate(events) ?? order(article, told)}`),
  ];
}

/** "This article is in German. Dateline reads English and **did not read it**." */
function notRead(language: string): readonly Segment[] {
  const words = `This article is in ${languageName(language)}. Dateline reads English and `;
  return [soft(words), strong("did not read it"), soft(".")];
}

/** How many events have no date, as a clause. */
function undated(all: number, dated: number): string {
  if (dated === all) return "";
  if (all === 1) return ", and gives no date for it";
  if (dated === 0) return ", and gives no date for any of them";
  return `, ${count(all - dated)} of them without a date`;
}

/** Events of the same date have no known order, so none is claimed. */
function sameDate(events: readonly LeadEvent[]): string | null {
  const dates = events.flatMap(({ when }) => (when ? `${when.edtf} ${when.part ?? ""}` : []));
  if (dates.length < 2 || new Set(dates).size > 1) return null;
  const all = dates.length === events.length;
  return all ? " They all have the same date." : " The others all have the same date.";
}

interface LeadMention {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The dated events, sorted by their first words in the article. */
function inOrderOfTelling(events: readonly LeadEvent[]): readonly LeadMention[] {
  return events
    .flatMap(({ number, passages }) => {
      if (number === null) return [];
      const start = Math.min(...passages.map((passage) => passage.start));
      return [{ number, start, end: start + 1 }];
    })
    .toSorted((a, b) => a.start - b.start || a.number - b.number);
}

function order(article: Pick<Article, "paragraphs">, told: readonly LeadMention[]): string {
  const [opening] = told;
  const numbers = told.map((mention) => mention.number);
  const earliest = told.find((mention) => mention.number === Math.min(...numbers));
  if (!opening || !earliest || told.length < 2) return "";
  if (opening === earliest) {
    const back = stepsBack(numbers);
    return back === 0
      ? " It tells them in the order in which they happened."
      : ` It opens with the first and goes back in time ${times(back)}.`;
  }
  const name = opening.number === Math.max(...numbers) ? "last" : ordinal(opening.number);
  return ` It opens with the ${name} and comes to the first in ${place(article, opening, earliest)}.`;
}

function place(
  article: Pick<Article, "paragraphs">,
  opening: LeadMention,
  first: LeadMention,
): string {
  const same = paragraphName(article, opening) === paragraphName(article, first);
  const name = paragraphPhrase(article, first);
  if (!same) return name;
  return name.startsWith("the ") ? name.replace("the ", "the same ") : "the same paragraph";
}

function stepsBack(numbers: readonly number[]): number {
  return numbers.filter((number, i) => number < (numbers[i - 1] ?? number)).length;
}
