// The editor's single keys, off with the page's own, and undoing everywhere outside a field.
//
// A letter is a command where nobody would take it for text: those of the review only while it has the focus,
// none in a form, and none while a key is held down.

import { useEffect, useEffectEvent } from "react";
import { isShortcutOn } from "#app/ui/shortcut.ts";
import { isTyped } from "#app/ui/useShortcut.ts";
import { isIn } from "./spots.ts";

/** What each key does, in lower case: "e"; "undo" and "redo" are Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y. */
type Keys = Readonly<Record<string, () => void>>;

/** @param keys wherever the focus is. @param ofReview while it is in the panel */
export function useKeys(keys: Keys, ofReview: Keys = {}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return;
    const letter = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    // A select takes letters, and has nothing to undo.
    const isField = isTyped(target) && !(isCommand && target instanceof HTMLSelectElement);
    if (isField || document.querySelector("dialog:modal")) return;
    const isRedo = letter === "y" || (letter === "z" && event.shiftKey);
    const name = isCommand ? (isRedo ? "redo" : letter === "z" ? "undo" : "") : letter;
    const does = keys[name] ?? (isIn("panel", target) ? ofReview[name] : undefined);
    if (!does || (!isCommand && (!isShortcutOn() || isIn("form", target)))) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
