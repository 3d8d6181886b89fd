// A paragraph cut into runs, each with the events that rest on it.
//
//   passages   ├──── 15 ────────────┤
//                     ├──── 2 ────┤
//   runs       ├──────┼───────────┼─┤
//              15     2, 15       15      innermost first

import type { NewsEvent } from "#model/event.ts";
import { covers, overlaps, type Span } from "#model/span.ts";

export interface WordRun extends Span {
  /** Ids of the events whose words these are, the one with the shortest passage first. */
  readonly events: readonly string[];
  /** Ids of the events whose date was read from these words. */
  readonly dates: readonly string[];
}

type MarkedEvent = Pick<NewsEvent, "id" | "passages" | "when">;

/** The runs of a paragraph, in order, without gap or overlap. */
export function toRuns(paragraph: Span, events: readonly MarkedEvent[]): readonly WordRun[] {
  const here = events.flatMap(marksOf).filter((mark) => overlaps(mark, paragraph));
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of here) {
    if (start > paragraph.start) cuts.add(start);
    if (end < paragraph.end) cuts.add(end);
  }
  const ends = [...cuts].toSorted((a, b) => a - b);
  return ends.slice(1).map((end, i) => toRun({ start: ends[i] ?? 0, end }, here));
}

/** Whether words of a paragraph tell the event or date it. */
export function isToldIn({ passages, when }: MarkedEvent, paragraph: Span): boolean {
  const here = (words: Span) => overlaps(words, paragraph);
  return passages.some(here) || (when?.derivation.words.some(here) ?? false);
}

interface EventMark extends Span {
  readonly event: string;
  readonly date: boolean;
}

function marksOf({ id, passages, when }: MarkedEvent): readonly EventMark[] {
  return [
    ...passages.map(({ start, end }) => ({ start, end, event: id, date: false })),
    ...(when?.derivation.words ?? []).map(({ start, end }) => ({
      start,
      end,
      event: id,
      date: true,
    })),
  ];
}

function toRun(span: Span, marks: readonly EventMark[]): WordRun {
  const over = marks.filter((mark) => covers(mark, span)).toSorted((a, b) => length(a) - length(b));
  const passages = over.filter((mark) => !mark.date);
  const dates = over.filter((mark) => mark.date);
  return { ...span, events: idsOf([...passages, ...dates]), dates: idsOf(dates) };
}

function length({ start, end }: Span): number {
  return end - start;
}

function idsOf(marks: readonly EventMark[]): readonly string[] {
  return [...new Set(marks.map((mark) => mark.event))];
}

/** Pressing words selects the innermost of their events, and again the next, around. */
export function pressed(events: readonly string[], selected: string | null): string | undefined {
  const next = selected === null ? 0 : events.indexOf(selected) + 1;
  return events[next] ?? events[0];
}
