// Whether a media query holds, now and after the window changes.

import { useCallback, useSyncExternalStore } from "react";

export const lessMotion = "(prefers-reduced-motion: reduce)";

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Room for two columns, as in the style sheets. */
const twoColumns = "(min-width: 56.25em)";

export function isNarrow(): boolean {
  return !matchMedia(twoColumns).matches;
}

/** Room for two columns; or paper, which holds card and article. */
export function useWide(): boolean {
  const columns = useMedia(twoColumns);
  const paper = usePaper();
  return columns || paper;
}

/** Whether the page is drawn for a printer. */
export function usePaper(): boolean {
  return useMedia("print");
}
