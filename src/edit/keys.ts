// What the editor's keys do; the page's are in `app/ui/keys.ts`.

import type { KeyRow } from "#app/ui/keys.ts";

/** Wherever the focus is, but for fields and forms. */
export const editorKeys = [
  { action: "edit", keys: ["e"], shown: ["E"], does: "Opens and closes the editor." },
  {
    action: "left",
    keys: ["l"],
    shown: ["L"],
    does: "To what was seen in the article and left, and back to the events.",
  },
  {
    action: "add",
    keys: ["a"],
    shown: ["A"],
    does: "Makes an event of the selected words, or of what was left.",
  },
  { action: "give", keys: ["w"], shown: ["W"], does: "Gives the selected words to the event." },
  {
    action: "undo",
    keys: ["Ctrl+z"],
    shown: ["Ctrl Z"],
    does: "Undoes a step; with Shift does it again.",
  },
  { action: "redo", keys: ["Ctrl+Shift+z", "Ctrl+y"], shown: [], does: null },
] as const satisfies readonly KeyRow[];

/** While the review has the focus. */
export const reviewKeys = [
  {
    action: "right",
    keys: ["r"],
    shown: ["R"],
    does: "The event is right; on to the next.",
  },
  { action: "fix", keys: ["f"], shown: ["F"], does: "To its fields." },
  {
    action: "words",
    keys: ["p"],
    shown: ["P"],
    does: "To its words, whose ends the arrow keys move.",
  },
  {
    action: "join",
    keys: ["j"],
    shown: ["J"],
    does: "To the events that it may be joined with.",
  },
  {
    action: "drop",
    keys: ["d"],
    shown: ["D"],
    does: "Drops it, for one of the reasons 1 to 4.",
  },
  { action: "reason", keys: ["1", "2", "3", "4"], shown: [], does: null },
  { action: "skip", keys: ["s"], shown: ["S"], does: "Skips it." },
  {
    action: "give up",
    keys: ["Escape"],
    shown: ["Esc"],
    does: "Gives up what was typed; once more, leads out of the fields, where letters are no keys.",
  },
] as const satisfies readonly KeyRow[];

/** Where there are several articles. */
export const severalKeys = [
  {
    action: "judge",
    keys: ["q"],
    shown: ["Q"],
    does: "Asks which events and people of several articles are one.",
  },
] as const satisfies readonly KeyRow[];

/** While it is asked whether two are one. */
export const judgeKeys = [
  { action: "same", keys: ["y"], shown: ["Y"], does: "They are the same." },
  { action: "different", keys: ["n"], shown: ["N"], does: "They are two." },
  { action: "unsure", keys: ["u"], shown: ["U"], does: "Nobody can be sure." },
  { action: "skip", keys: ["s"], shown: ["S"], does: "Asks it last." },
  {
    action: "take back",
    keys: ["z", "Ctrl+z"],
    shown: ["Z"],
    does: "Takes the last answer back.",
  },
  { action: "next pair", keys: ["j"], shown: ["J"], does: "To the next pair or the one before." },
  { action: "previous pair", keys: ["k"], shown: ["K"], does: null },
] as const satisfies readonly KeyRow[];

/** But for those of the sheet of pairs, which has the keyboard to itself. */
export const allEditorKeys = [...editorKeys, ...reviewKeys, ...severalKeys];
export type EditorAction = (typeof allEditorKeys)[number]["action"];

/** As a button names the key of what it does. */
export function keyName(wanted: EditorAction): string {
  return allEditorKeys.find(({ action }) => action === wanted)?.shown.join(" ") ?? "";
}
