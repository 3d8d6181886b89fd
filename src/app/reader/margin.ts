// The numbers in the margin: which ones, and where they stand.

import type { NewsEvent } from "#model/event.ts";
import { overlaps, type Span } from "#model/span.ts";

export interface MarginNote {
  readonly event: NewsEvent;
  /** Where the event's first words in this paragraph begin; the number stands level with them. */
  readonly start: number;
}

/**
 * One number for each event of a paragraph, in the order in which its words offer them: as told,
 * and the innermost first where several begin together.
 */
export function notesOf(paragraph: Span, events: readonly NewsEvent[]): readonly MarginNote[] {
  return events
    .flatMap((event) => {
      const [first] = event.passages
        .filter((passage) => overlaps(passage, paragraph))
        .map(({ start, end }) => ({ start: Math.max(start, paragraph.start), end }))
        .toSorted(shortestFirst);
      return first ? [{ event, ...first }] : [];
    })
    .toSorted(shortestFirst)
    .map(({ event, start }) => ({ event, start }));
}

function shortestFirst(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

export interface Slot {
  /** Down the column, px. */
  readonly top: number;
  readonly column: 0 | 1;
}

/**
 * Gives each number, in order, the first free place from its line down: two stand side by side,
 * a third moves down a line. `size` is the height of a number, `line` that of a line, all px.
 */
export function place(tops: readonly number[], size: number, line: number): readonly Slot[] {
  const slots: Slot[] = [];
  const free = (slot: Slot) =>
    !slots.some((taken) => taken.column === slot.column && Math.abs(taken.top - slot.top) < size);
  for (const wanted of tops) {
    let top = wanted;
    while (!free({ top, column: 0 }) && !free({ top, column: 1 })) top += line;
    slots.push({ top, column: free({ top, column: 0 }) ? 0 : 1 });
  }
  return slots;
}
