// Choosing another drawing replaces the whole chart, and with it the link that was pressed: the one
// that has come in its place takes over the focus.

import { type RefObject, useLayoutEffect } from "react";

/** Whether the focus went away with the last ones. */
let lost = false;

export function useKeptFocus(choice: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = choice.current;
    if (!element) return;
    if (lost) element.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
    lost = false;
    return () => {
      lost = element.contains(document.activeElement);
    };
  }, [choice]);
}
