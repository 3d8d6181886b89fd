// Calls once per animation frame in which something on the page has moved: scrolled, resized, set
// in another face, or drawn anew by the chart.

import { useEffect } from "react";

/** `call` must be the same function from one drawing to the next. */
export function useFrames(call: () => void): void {
  useEffect(() => {
    let frame = 0;
    const ask = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        call();
      });
    };
    const gone = new AbortController();
    const { signal } = gone;
    document.addEventListener("scroll", ask, { capture: true, passive: true, signal });
    window.addEventListener("resize", ask, { signal });
    document.fonts?.addEventListener("loadingdone", ask, { signal });
    const sizes = new ResizeObserver(ask);
    const parts = document.querySelectorAll(".reader, .reader-column, .desk, .chart, .card");
    for (const part of parts) sizes.observe(part);
    const drawings = new MutationObserver(ask);
    const desk = document.querySelector(".desk");
    const attributeFilter = ["style", "hidden"];
    if (desk) drawings.observe(desk, { subtree: true, childList: true, attributeFilter });
    ask();
    return () => {
      cancelAnimationFrame(frame);
      gone.abort();
      sizes.disconnect();
      drawings.disconnect();
    };
  }, [call]);
}
