// The keyboard shortcuts.

import { Fragment } from "react";
import { Mark, Marks } from "./Marks.tsx";

interface Key {
  readonly keys: readonly string[];
  readonly does: string;
}

const keys: readonly Key[] = [
  { keys: ["←", "→"], does: "In the chart: to the previous or the next event." },
  { keys: ["Home", "End"], does: "In the chart: to the first or the last event." },
  { keys: ["+", "−"], does: "In the chart: zoom in or out." },
  { keys: ["O"], does: "In the chart: opens a group of events that are too close together." },
  { keys: ["Enter"], does: "In the chart: to the card of the selected event." },
  {
    keys: ["Esc"],
    does: "From a card back to the list. Also closes an opened group, and this sheet.",
  },
  { keys: ["Ctrl", "wheel"], does: "Over the chart: zoom in or out." },
  {
    keys: ["Shift", "wheel"],
    does: "Over the chart: earlier or later. Dragging the chart does the same.",
  },
  { keys: ["Shift", "←", "→"], does: "On the strip above the chart: moves the end of the frame." },
  { keys: ["/"], does: "To the search. Enter goes to what was found, Esc back to where you were." },
  { keys: ["?"], does: "Opens and closes this sheet." },
];

export function Keys() {
  return (
    <Marks title="Keys">
      {keys.map(({ keys: names, does }) => (
        <Mark key={does} sample={<Names of={names} />}>
          {does}
        </Mark>
      ))}
    </Marks>
  );
}

function Names({ of }: { readonly of: readonly string[] }) {
  return of.map((name, i) => (
    <Fragment key={name}>
      {i > 0 && " "}
      <kbd>{name}</kbd>
    </Fragment>
  ));
}
