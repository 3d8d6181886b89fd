// Whether a media query holds, now and after the window changes.

import { useCallback, useSyncExternalStore } from "react";
import { breakpoints } from "../style/breakpoints.ts";

export const lessMotion = "(prefers-reduced-motion: reduce)";

/** `before` holds until a static page is hydrated. */
function useMedia(query: string, before: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => before,
  );
}

const twoColumns = breakpoints["--two-columns"];

export function isNarrow(): boolean {
  return !matchMedia(twoColumns).matches;
}

/**
 * Room for two columns; or paper, which holds card and article. Static pages are written for two
 * columns, and the style sheets put them below each other where there is room for one.
 */
export function useWide(): boolean {
  const columns = useMedia(twoColumns, true);
  const paper = usePaper();
  return columns || paper;
}

/** Whether the page is drawn for a printer. */
export function usePaper(): boolean {
  return useMedia("print", false);
}
