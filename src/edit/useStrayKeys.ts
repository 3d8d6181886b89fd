// Keys that a hurried hand meant for something else: words typed on a button of a form press nothing with
// their spaces, and Escape leads out of the form and not out of the page's card.

import { type KeyboardEvent, useRef } from "react";
import { isTyped } from "#app/ui/useShortcut.ts";
import { isIn } from "./spots.ts";

/** @param onEscape in the panel, where no field takes it. @returns for the panel */
export function useStrayKeys(onEscape: () => void): (press: KeyboardEvent) => void {
  /** Where letters were typed that nothing took. */
  const typedOn = useRef<EventTarget | null>(null);
  return (press) => {
    const { key, target } = press;
    if (key === "Escape" && !press.defaultPrevented) {
      press.preventDefault();
      onEscape();
    }
    if (isTyped(target) || !isIn("form", target)) return;
    if (key === "Tab") typedOn.current = null;
    else if (key === " " || key === "Enter") {
      if (typedOn.current === target) press.preventDefault();
    } else if (key.length === 1 && !press.ctrlKey && !press.metaKey) typedOn.current = target;
  };
}
