// A long article in stretches of a few paragraphs: only those that are near the part in view are marked.

import type { Article, Paragraph } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import { type MarginNote, notesOf } from "./margin.ts";
import { toRuns, type WordRun } from "./marks.ts";

export interface MarkedParagraph {
  readonly paragraph: Paragraph;
  readonly runs: readonly WordRun[];
  readonly notes: readonly MarginNote[];
}

/** Paragraphs in a stretch. */
export const inStretch = 10;
/** Stretches that are marked before the browser has said what is near; a shorter article is marked whole. */
export const atFirst = 6;

export interface TextStretch {
  /** With what rests on its words; made when it is first asked for. */
  readonly marked: () => readonly MarkedParagraph[];
  /** Ids of the events that it tells. */
  readonly events: ReadonlySet<string>;
}

/** Stretches as plain text; of the article alone, so that they stay the same whatever is shown of it. */
export function toPlain({ paragraphs }: Article): readonly (readonly MarkedParagraph[])[] {
  return Array.from({ length: Math.ceil(paragraphs.length / inStretch) }, (_, i) =>
    paragraphs
      .slice(i * inStretch, (i + 1) * inStretch)
      .map((paragraph) => ({ paragraph, runs: toRuns(paragraph, []), notes: [] })),
  );
}

export function toStretches(
  { paragraphs }: Article,
  events: readonly NewsEvent[],
): readonly TextStretch[] {
  const told = eventsByParagraph(paragraphs, events);
  return Array.from({ length: Math.ceil(paragraphs.length / inStretch) }, (_, i) => {
    const own = paragraphs.slice(i * inStretch, (i + 1) * inStretch);
    const here = (at: number) => told[i * inStretch + at] ?? [];
    let marked: readonly MarkedParagraph[] | null = null;
    return {
      marked: () =>
        (marked ??= own.map((paragraph, at) => ({
          paragraph,
          runs: toRuns(paragraph, here(at)),
          notes: notesOf(paragraph, here(at)),
        }))),
      events: new Set(own.flatMap((_paragraph, at) => here(at).map(({ id }) => id))),
    };
  });
}

/** The events that each paragraph tells or dates, in their order. */
function eventsByParagraph(paragraphs: readonly Span[], events: readonly NewsEvent[]) {
  const told = paragraphs.map((): NewsEvent[] => []);
  for (const event of events) {
    for (const { start, end } of [...event.passages, ...(event.when?.derivation.words ?? [])]) {
      for (let i = firstEndingAfter(paragraphs, start); i < paragraphs.length; i += 1) {
        if ((paragraphs[i]?.start ?? end) >= end) break;
        if (told[i]?.at(-1) !== event) told[i]?.push(event);
      }
    }
  }
  return told;
}

function firstEndingAfter(paragraphs: readonly Span[], start: number): number {
  return firstOf(paragraphs.length, (i) => (paragraphs[i]?.end ?? 0) > start);
}

/** The least index for which `is` holds, given that it holds for all above; `length` where there is none. */
export function firstOf(length: number, is: (i: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (is(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
