// The selected event in the whole time, where the chart does not stand beside the card: on phones
// and on paper.

import { useMemo } from "react";
import type { NewsEvent } from "#model/event.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { Drawing } from "../ui/Drawing.tsx";
import { useCode } from "../ui/useCode.ts";
import { smallAxis } from "./smallAxis.ts";

interface Props {
  readonly event: NewsEvent;
  /** In order of happening. */
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
}

export function SmallAxis(props: Props) {
  return (
    <Boundary message={null}>
      <Axis {...props} />
    </Boundary>
  );
}

function Axis({ event, events, published }: Props) {
  const code = useCode(smallAxis);
  const drawn = useMemo(
    () => code?.drawSmallAxis(event, events, published),
    [code, event, events, published],
  );
  return drawn && <Drawing of={drawn} />;
}
