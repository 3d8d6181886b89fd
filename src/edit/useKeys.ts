// The editor's single keys, off with the page's own, and undoing everywhere outside a field.
//
// A letter is a command where nobody would take it for text: those of the review only while it has the focus,
// none in a form, and none while a key is held down.

import { useEffect, useEffectEvent } from "react";
import { actionOf } from "#app/ui/keys.ts";
import { isShortcutOn } from "#app/ui/shortcut.ts";
import { isTyped } from "#app/ui/useShortcut.ts";
import { allEditorKeys, type EditorAction } from "./keys.ts";
import { isIn } from "./spots.ts";

type Answers = Readonly<Partial<Record<EditorAction, (key: string) => void>>>;

/** @param answers wherever the focus is. @param ofPanel while it is in the panel, where no letter leads elsewhere */
export function useKeys(answers: Answers, ofPanel: Answers | null = null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return;
    const letter = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    // A select takes letters, and has nothing to undo.
    const isField = isTyped(target) && !(isCommand && target instanceof HTMLSelectElement);
    if (isField || document.querySelector("dialog:modal")) return;
    const name = isCommand ? `Ctrl+${event.shiftKey ? "Shift+" : ""}${letter}` : letter;
    const action = actionOf(allEditorKeys, name);
    const panel = isIn("panel", target) ? ofPanel : null;
    const does = action && (panel?.[action] ?? answers[action]);
    if (!does || (!isCommand && (!isShortcutOn() || isIn("form", target)))) {
      if (panel && !isCommand && /^\p{L}$/u.test(letter)) event.preventDefault();
      return;
    }
    event.preventDefault();
    does(name);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
