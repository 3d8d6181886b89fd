// Where each run of words begins and ends down the column, measured after every change of layout.

import { type RefObject, useEffect, useState } from "react";
import { words } from "../view/parts.ts";

/** Tops and bottoms in px from the column's top edge, by the run's start or end in the text. */
export interface Lines {
  readonly first: ReadonlyMap<number, TextLine>;
  readonly last: ReadonlyMap<number, TextLine>;
  /** One rem, px. */
  readonly rem: number;
}

interface Measured {
  readonly of: unknown;
  readonly lines: Lines;
}

export interface TextLine {
  readonly top: number;
  readonly bottom: number;
}

/** null until what the column shows, `of`, is measured, and where nothing is laid out. */
export function useLines(column: RefObject<HTMLElement | null>, of: unknown): Lines | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const read = () => setMeasured({ of, lines: measure(element) });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    // A face that arrives moves words even where the column keeps its height.
    document.fonts?.addEventListener("loadingdone", read);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener("loadingdone", read);
    };
  }, [column, of]);
  // Another article's say nothing of this one.
  return measured && measured.of === of ? measured.lines : null;
}

function measure(column: HTMLElement): Lines {
  const { top: zero } = column.getBoundingClientRect();
  const first = new Map<number, TextLine>();
  const last = new Map<number, TextLine>();
  for (const run of words.all()) {
    const rects = run.getClientRects();
    const [a, b] = [rects[0], rects[rects.length - 1]];
    if (!a || !b) continue;
    first.set(Number(run.dataset["start"]), { top: a.top - zero, bottom: a.bottom - zero });
    last.set(Number(run.dataset["end"]), { top: b.top - zero, bottom: b.bottom - zero });
  }
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { first, last, rem };
}
