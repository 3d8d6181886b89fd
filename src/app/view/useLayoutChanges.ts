// Calls once per animation frame in which something on the page has moved: scrolled, resized, set
// in another face, or drawn anew. All who ask share the frame and are called in the order in which
// they came, so that who came later sees what the earlier ones have drawn.

import { useEffect, useRef } from "react";
import { landmarks } from "./parts.ts";

const calls = new Set<{ readonly current: () => void }>();
let frame = 0;
let unwatch: (() => void) | null = null;

/** Another `call` takes the place of the last, in the same order, and is called at once. */
export function useLayoutChanges(call: () => void): void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
    ask();
  }, [call]);
  useEffect(() => {
    calls.add(latest);
    unwatch ??= watch();
    return () => {
      calls.delete(latest);
      if (calls.size > 0) return;
      unwatch?.();
      unwatch = null;
    };
  }, []);
}

function ask(): void {
  frame ||= requestAnimationFrame(callNow);
}

/** For what moves things in a frame of its own, when it has: the frame that was asked for may be over. */
export function callNow(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  for (const call of calls) call.current();
}

function watch(): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  document.addEventListener("scroll", ask, { capture: true, passive: true, signal });
  window.addEventListener("resize", ask, { signal });
  document.fonts?.addEventListener("loadingdone", ask, { signal });

  const desk = landmarks.one("desk");
  const halves = [landmarks.one("article"), desk].filter((half) => half !== null);
  const sizes = new ResizeObserver(ask);
  const observeSizes = () => {
    for (const part of halves.flatMap((half) => [half, ...half.children])) sizes.observe(part);
  };
  observeSizes();
  const drawings = new MutationObserver((records) => {
    // What stands in it has changed, so that other heights decide where the rest stands.
    if (records.some(({ type, target }) => type === "childList" && target === desk)) observeSizes();
    ask();
  });
  const attributeFilter = ["style", "hidden"];
  for (const half of halves) {
    drawings.observe(half, { subtree: true, childList: true, attributeFilter });
  }
  return () => {
    cancelAnimationFrame(frame);
    frame = 0;
    gone.abort();
    sizes.disconnect();
    drawings.disconnect();
  };
}
