// The pointer on the article's words: which event it is over, and which it chooses.
//
// The words stay plain text, so that selecting, copying and finding in the page work as in any
// text; keyboard and screen reader have the numbers in the margin, which are links.

import { type RefObject, useEffect, useState } from "react";

/** The id of the event under the pointer; `onPress` gets a run's events, innermost first. */
export function usePassages(
  column: RefObject<HTMLElement | null>,
  onPress: (events: readonly string[]) => void,
): string | null {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const onOver = (event: Event) => setOver(eventsAt(event.target)[0] ?? null);
    const onOut = () => setOver(null);
    const onClick = (event: MouseEvent) => {
      const events = eventsAt(event.target);
      const inLink = event.target instanceof Element && event.target.closest("a");
      if (events.length > 0 && !inLink && getSelection()?.isCollapsed !== false) onPress(events);
    };
    element.addEventListener("pointerover", onOver);
    element.addEventListener("pointerleave", onOut);
    element.addEventListener("click", onClick);
    return () => {
      element.removeEventListener("pointerover", onOver);
      element.removeEventListener("pointerleave", onOut);
      element.removeEventListener("click", onClick);
    };
  }, [column, onPress]);
  return over;
}

/** The events of the words, or of the number, at an element. */
function eventsAt(target: EventTarget | null): readonly string[] {
  const marked = target instanceof Element ? target.closest<HTMLElement>("[data-events]") : null;
  return marked?.dataset["events"]?.split(" ") ?? [];
}
