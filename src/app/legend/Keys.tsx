// What the keys do.

import { Fragment } from "react";
import { Mark, Marks } from "./Marks.tsx";

interface Key {
  readonly keys: readonly string[];
  readonly does: string;
}

const keys: readonly Key[] = [
  { keys: ["←", "→"], does: "In the chart: to the event before or after, in order of happening." },
  { keys: ["Home", "End"], does: "In the chart: to the first or the last event." },
  { keys: ["+", "−"], does: "In the chart: less time, larger; more time, smaller." },
  { keys: ["O"], does: "In the chart: opens events that stand too close together." },
  { keys: ["Enter"], does: "In the chart: to the card of the selected event." },
  { keys: ["Esc"], does: "From a card back to the list. Shuts what was opened, and this sheet." },
  { keys: ["Ctrl", "wheel"], does: "Over the chart: less time or more." },
  { keys: ["Shift", "wheel"], does: "Over the chart: earlier or later. Pulling it does so, too." },
  { keys: ["Shift", "←", "→"], does: "On the strip over the chart: moves the end of its frame." },
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
