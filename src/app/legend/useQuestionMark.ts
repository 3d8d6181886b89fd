// The key "?", wherever the focus is; not while it may be meant as a letter, nor where the reader
// gave it up.

import { useEffect, useEffectEvent } from "react";
import { isShortcutOn } from "./shortcut.ts";

export function useQuestionMark(onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
      if (!isShortcutOn()) return;
      event.preventDefault();
      press();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** A select takes letters too: they choose among its options. A box to tick takes none. */
function isTyped(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select");
}
