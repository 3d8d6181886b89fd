// Whether a media query holds, now and after the window changes.

import { useCallback, useSyncExternalStore } from "react";

/** Wide enough for two columns; the same limit stands in the style sheets. */
export const twoColumns = "(width >= 56.25em)";

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
