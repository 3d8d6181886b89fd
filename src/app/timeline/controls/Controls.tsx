// The buttons above the chart. A button without effect is aria-disabled, so that it keeps the focus.

import type { ReactNode } from "react";
import type { Reach } from "../layout/window.ts";

interface Props {
  readonly reach: Reach;
  readonly onShift: (direction: -1 | 1) => void;
  readonly onZoom: (factor: number) => void;
  readonly onShowAll: () => void;
}

export function Controls({ reach, onShift, onZoom, onShowAll }: Props) {
  return (
    <fieldset className="controls" aria-label="Time shown in the chart">
      <Control live={reach.earlier} onPress={() => onShift(-1)}>
        earlier
      </Control>
      <Control live={reach.later} onPress={() => onShift(1)}>
        later
      </Control>
      <Control live={reach.wider} onPress={() => onZoom(2)} name="more time">
        −
      </Control>
      <Control live={reach.closer} onPress={() => onZoom(0.5)} name="less time">
        +
      </Control>
      <Control live={reach.wider} onPress={onShowAll}>
        all
      </Control>
    </fieldset>
  );
}

interface ControlProps {
  readonly live: boolean;
  /** Accessible name of a sign. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Control({ live, name, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className="control"
      aria-label={name}
      title={name}
      aria-disabled={!live}
      onClick={() => live && onPress()}
    >
      {children}
    </button>
  );
}
