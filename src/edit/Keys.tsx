// The editor's keys, in the page's legend.

import { Mark, Marks } from "#app/legend/Marks.tsx";

const keys: readonly (readonly [key: string, does: string])[] = [
  ["E", "Opens and closes the editor."],
  ["R", "The event is right; on to the next."],
  ["F", "To its fields."],
  ["P", "To its words, whose ends the arrow keys move."],
  ["J", "To the events that it may be joined with."],
  ["D", "Drops it, for one of the reasons 1 to 4."],
  ["S", "Skips it."],
  ["L", "To what was seen in the article and left, and back to the events."],
  ["A", "Makes an event of the selected words, or of what was left."],
  ["W", "Gives the selected words to the event."],
  [
    "Esc",
    "Gives up what was typed; once more, leads out of the fields, where letters are no keys.",
  ],
  ["Ctrl Z", "Undoes a step; with Shift does it again."],
];

export function Keys() {
  return (
    <Marks title="Keys of the editor">
      {keys.map(([key, does]) => (
        <Mark key={key} sample={<kbd>{key}</kbd>}>
          {does}
        </Mark>
      ))}
    </Marks>
  );
}
