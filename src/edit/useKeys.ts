// The editor's single keys, off with the page's own, and undoing everywhere outside a field.

import { useEffect, useEffectEvent } from "react";
import { isShortcutOn } from "#app/ui/shortcut.ts";
import { isTyped } from "#app/ui/useShortcut.ts";

/** @param keys what each key does, in lower case: "e"; "undo" and "redo" are Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const letter = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    // A select takes letters, and has nothing to undo.
    const isField =
      isTyped(event.target) && !(isCommand && event.target instanceof HTMLSelectElement);
    if (isField || document.querySelector("dialog:modal")) return;
    const isRedo = letter === "y" || (letter === "z" && event.shiftKey);
    const name = isCommand ? (isRedo ? "redo" : letter === "z" ? "undo" : "") : letter;
    const does = keys[name];
    if (!does || (!isCommand && !isShortcutOn())) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
