// What goes along with the text once it can be read: where its numbers stand, brackets, the paragraph in
// the address, and which words are marked. Its code comes later.

import type { RefObject } from "react";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { Brackets } from "./Brackets.tsx";
import { type MarginNote, place, type Slot } from "./margin.ts";
import type { MarkedParagraph } from "./stretches.ts";
import { type Lines, useLines } from "./useLines.ts";
import { useNearStretches } from "./useNearStretches.ts";
import { useParagraph } from "./useParagraph.ts";

export interface PlacedText {
  readonly lines: Lines;
  /** Of the numbers whose words are measured. */
  readonly slots: ReadonlyMap<MarginNote, Slot>;
}

interface Props {
  readonly column: RefObject<HTMLElement | null>;
  readonly article: Article;
  readonly drawn: readonly (readonly MarkedParagraph[])[];
  /** null until the words are measured. */
  readonly placed: PlacedText | null;
  readonly onPlaced: (placed: PlacedText) => void;
  /** The selected one. */
  readonly event: NewsEvent | null;
  /** The number of a paragraph that the address says. */
  readonly asked: number | null;
  /** Gets the indexes of the stretches near the part in view; null where all are marked. */
  readonly onNear: ((near: ReadonlySet<number>) => void) | null;
}

export function FollowedText(props: Props) {
  const { column, article, drawn, placed, onPlaced, event, asked, onNear } = props;
  useLines(column, drawn, (lines) => onPlaced({ lines, slots: toSlots(drawn.flat(), lines) }));
  useParagraph(column, article, event?.id ?? null, asked);
  useNearStretches(column, onNear);
  return event && placed && <Brackets event={event} lines={placed.lines} />;
}

/** A line of the article and a number in its margin, rem. */
const line = 1.6875;
const size = 1.5;

function toSlots(paragraphs: readonly MarkedParagraph[], { first, rem }: Lines) {
  const notes: MarginNote[] = [];
  const tops: number[] = [];
  for (const note of paragraphs.flatMap((each) => each.notes)) {
    const words = first.get(note.start);
    if (!words) continue;
    notes.push(note);
    tops.push((words.top + words.bottom - size * rem) / 2);
  }
  const slots = place(tops, size * rem, line * rem);
  return new Map(
    notes.flatMap((note, i): [MarginNote, Slot][] => {
      const slot = slots[i];
      return slot ? [[note, slot]] : [];
    }),
  );
}
