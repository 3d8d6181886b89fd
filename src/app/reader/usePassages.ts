// Pressing the article's words chooses an event.
//
// The words stay plain text, so that selecting, copying and finding in the page work as in any
// text; keyboard and screen reader have the numbers in the margin, which are links.

import { type RefObject, useEffect } from "react";

/** `onPress` gets the event that is the run's turn. */
export function usePassages(
  column: RefObject<HTMLElement | null>,
  onPress: (event: string) => void,
): void {
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest("a")) return;
      const event = target.closest<HTMLElement>("[data-event]")?.dataset["event"];
      if (event !== undefined && getSelection()?.isCollapsed !== false) onPress(event);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [column, onPress]);
}
