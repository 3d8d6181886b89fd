// Listens for a single key, regardless of the focus, except while text is entered or if the reader
// turned such shortcuts off.

import { useEffect, useEffectEvent } from "react";
import type { ShortcutKey } from "./keys.ts";
import { isShortcutOn } from "./shortcut.ts";

export function useShortcut(key: Lowercase<ShortcutKey>, onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Also where capitals are locked.
      if (event.key.toLowerCase() !== key || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
      if (!isShortcutOn()) return;
      event.preventDefault();
      press();
    };
    // Behind those of the document: the editor's letters go first.
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [key]);
}

/** A select takes letters too, to choose an option; a checkbox does not. */
export function isTyped(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select");
}
