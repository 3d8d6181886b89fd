// Pressing the article's words chooses an event.
//
// The words stay plain text, so that selecting, copying and finding in the page work as in any
// text; keyboard and screen reader have the numbers in the margin, which are links.

import { type RefObject, useEffect } from "react";

/** `onPress` gets a run's events, innermost first. */
export function usePassages(
  column: RefObject<HTMLElement | null>,
  onPress: (events: readonly string[]) => void,
): void {
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("a")) return;
      const run = target.closest<HTMLElement>("[data-events]");
      const events = run?.dataset["events"]?.split(" ") ?? [];
      if (events.length > 0 && getSelection()?.isCollapsed !== false) onPress(events);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [column, onPress]);
}
