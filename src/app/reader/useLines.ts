// Where each run of words begins and ends down the column, measured after every change of layout.

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { words } from "../view/parts.ts";

/** Tops and bottoms in px from the column's top edge, by the run's start or end in the text. */
export interface Lines {
  readonly first: ReadonlyMap<number, TextLine>;
  readonly last: ReadonlyMap<number, TextLine>;
  /** Of each stretch of the text, in order. */
  readonly stretches: readonly TextLine[];
  /** One rem, px. */
  readonly rem: number;
}

export interface TextLine {
  readonly top: number;
  readonly bottom: number;
}

/** Calls back in the same frame; `of` is what the column has marked. */
export function useLines(
  column: RefObject<HTMLElement | null>,
  of: unknown,
  onLines: (lines: Lines) => void,
): void {
  const isRead = useRef(false);
  const read = useEffectEvent(() => {
    if (!column.current) return;
    isRead.current = true;
    onLines(measure(column.current));
  });
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const onChange = () => read();
    const observer = new ResizeObserver(onChange);
    observer.observe(element);
    // A face that arrives moves words even where the column keeps its height.
    document.fonts?.addEventListener("loadingdone", onChange);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener("loadingdone", onChange);
    };
  }, [column]);
  // Before it is seen: words that are now marked get their numbers with their marks.
  useLayoutEffect(() => {
    if (isRead.current) read();
  }, [of]);
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
  const stretches = Array.from(column.querySelectorAll("[data-stretch]"), (stretch) => {
    const { top, bottom } = stretch.getBoundingClientRect();
    return { top: top - zero, bottom: bottom - zero };
  });
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { first, last, stretches, rem };
}
