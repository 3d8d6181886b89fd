// Whether a media query holds, now and after the window changes.

import { useCallback, useSyncExternalStore } from "react";

/** Wide enough for two columns, as in the style sheets; or on paper, which holds card and article. */
export const twoColumns = "(min-width: 56.25em), print";

export const lessMotion = "(prefers-reduced-motion: reduce)";

export function useMedia(query: string): boolean {
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
