// Invariants of every corpus that reaches a reader. A violation is a programming error, not a fault
// of a seed, so it throws a plain Error with the violated claim.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { printDay } from "#model/day.ts";
import { bounds, parseEdtf } from "#model/edtf.ts";
import { converseOf, type NewsEvent, type Words } from "#model/event.ts";
import type { Selector } from "#model/selector.ts";

/**
 * Returns the corpus unchanged.
 * @throws Error at the first violated claim
 */
export function check(corpus: Corpus): Corpus {
  const { articles, events } = corpus;
  unique(
    "article ids",
    articles.map(({ id }) => id),
  );
  unique(
    "event ids",
    events.map(({ id }) => id),
  );
  unique(
    "slugs",
    events.map(({ slug }) => slug),
  );
  const ids = new Set(articles.map(({ id }) => id));
  for (const event of events) {
    claim(ids.has(event.article), `the article ${event.article} of ${event.id} exists`);
  }
  for (const article of articles) {
    const told = events.filter((event) => event.article === article.id);
    paragraphs(article);
    for (const event of told) checkEvent(article, event);
    numbers(article, told);
  }
  relations(events);
  return corpus;
}

function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(`check: violated: ${what}`);
}

/** Ignores case: addresses are files, and some file systems ignore it. */
function unique(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    claim(name !== "", `no ${what} are empty`);
    claim(!seen.has(name.toLowerCase()), `${what} are unique (${name})`);
    seen.add(name.toLowerCase());
  }
}

function paragraphs({ id, text, paragraphs: all, show }: Article): void {
  let end = 0;
  let number = 0;
  for (const paragraph of all) {
    const where = `${id}, ${paragraph.start}–${paragraph.end}`;
    claim(
      paragraph.start >= end && paragraph.end <= text.length,
      `paragraphs are in order (${where})`,
    );
    claim(paragraph.start < paragraph.end, `paragraphs are not empty (${where})`);
    if (paragraph.number !== null) {
      claim(
        show === "passages" ? paragraph.number > number : paragraph.number === number + 1,
        `paragraphs are numbered from 1 without gaps (${where})`,
      );
      number = paragraph.number;
    }
    end = paragraph.end;
  }
}

function checkEvent(article: Article, event: NewsEvent): void {
  for (const passage of event.passages) {
    claim(
      slices(article, passage),
      `a passage is the article’s words (${event.id}, “${passage.exact}”)`,
    );
  }
  for (const words of wordsOf(event)) {
    claim(
      article.text.slice(words.start, words.end) === words.text,
      `quoted words are the article’s words (${event.id}, “${words.text}”)`,
    );
  }
  claim(
    event.passages.some(
      ({ start, end }) => start <= event.trigger.start && event.trigger.end <= end,
    ),
    `an event’s trigger is inside one of its passages (${event.id}, “${event.trigger.text}”)`,
  );
  claim(
    event.certainty === null || event.status === "planned",
    `only a planned event has a certainty (${event.id})`,
  );
  claim(event.confidence >= 0 && event.confidence <= 1, `confidence is 0 to 1 (${event.id})`);
  dates(event);
  place(event);
}

function slices({ text }: Article, { start, end, exact, prefix, suffix }: Selector): boolean {
  return (
    start < end &&
    text.slice(start, end) === exact &&
    text.slice(0, start).endsWith(prefix) &&
    text.startsWith(suffix, end)
  );
}

function wordsOf({ trigger, lasted, when }: NewsEvent): readonly Words[] {
  const derivation = when?.derivation;
  const reference = derivation?.reference;
  return [
    trigger,
    ...(lasted ? [lasted] : []),
    ...(derivation?.words ?? []),
    ...(derivation?.unused.map(({ words }) => words) ?? []),
    ...(reference?.to === "words" ? [reference.words] : []),
  ];
}

function dates({ id, when }: NewsEvent): void {
  if (when === null) return;
  const value = parseEdtf(when.edtf);
  claim(value !== null, `a date is EDTF (${id}, ${when.edtf})`);
  if (value === null) return;
  const { earliest, latest } = bounds(value);
  const print = (day: number) => (Number.isFinite(day) ? printDay(day) : null);
  claim(earliest <= latest, `a date does not end before it starts (${id}, ${when.edtf})`);
  claim(
    when.earliest === print(earliest) && when.latest === print(latest),
    `earliest and latest are those of the date (${id}, ${when.edtf}: ${when.earliest} to ${when.latest})`,
  );
}

function place({ id, place: where }: NewsEvent): void {
  if (where === null) return;
  const { latitude, longitude } = where;
  claim(
    (latitude === null) === (longitude === null),
    `a place has both latitude and longitude, or neither (${id})`,
  );
  claim(Math.abs(latitude ?? 0) <= 90, `latitude is -90 to 90 (${id})`);
  claim(Math.abs(longitude ?? 0) <= 180, `longitude is -180 to 180 (${id})`);
}

/** Dated events are numbered 1 to n in the order of the corpus; the others have no number. */
function numbers({ id }: Article, events: readonly NewsEvent[]): void {
  const dated = events.filter(({ number }) => number !== null);
  dated.forEach(({ number }, i) => {
    claim(number === i + 1, `events are numbered from 1 without gaps, in order (${id}, ${number})`);
  });
  for (const event of events) {
    const hasBound = event.when !== null && (event.when.earliest ?? event.when.latest) !== null;
    claim(hasBound === (event.number !== null), `an event with a date has a number (${event.id})`);
  }
}

function relations(events: readonly NewsEvent[]): void {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    const reference = event.when?.derivation.reference;
    if (reference?.to === "event") {
      claim(byId.has(reference.event), `the event that a date is relative to exists (${event.id})`);
    }
    for (const { kind, event: id } of event.relations) {
      const other = byId.get(id);
      claim(other !== undefined, `the event of a relation exists (${event.id} ${kind} ${id})`);
      claim(id !== event.id, `no event is related to itself (${id})`);
      claim(
        other?.relations.some(
          (back) => back.kind === converseOf[kind] && back.event === event.id,
        ) ?? false,
        `a relation goes both ways (${event.id} ${kind} ${id})`,
      );
    }
  }
}
