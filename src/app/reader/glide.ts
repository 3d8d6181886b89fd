// Scrolls within 240 ms, as the chart's window glides at the same time; a browser's own smooth
// scrolling takes as long as it likes.

const durationMs = 240;
let stop: AbortController | null = null;

/** At once, over any glide: that one would lead to where it was bound before. */
export function jump(scroller: HTMLElement, to: number): void {
  stop?.abort();
  scroller.scrollTop = to;
}

/** Another glide, or the reader's own hand, ends it. */
export function glide(scroller: HTMLElement, to: number): void {
  stop?.abort();
  const gone = new AbortController();
  stop = gone;
  const { signal } = gone;
  for (const hand of ["wheel", "pointerdown", "keydown"]) {
    window.addEventListener(hand, () => gone.abort(), { passive: true, signal });
  }
  const from = scroller.scrollTop;
  const began = performance.now();
  const step = (now: number) => {
    if (signal.aborted) return;
    const remaining = 1 - Math.min(1, Math.max(0, now - began) / durationMs);
    scroller.scrollTop = to + (from - to) * remaining * remaining;
    if (remaining > 0) requestAnimationFrame(step);
    else gone.abort();
  };
  requestAnimationFrame(step);
}
