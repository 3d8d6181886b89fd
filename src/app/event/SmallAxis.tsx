// The selected event on an axis of the whole time. Shown where the chart is not beside the card: on
// phones and on paper.

import { useMemo } from "react";
import type { NewsEvent, ToldEvent } from "#model/event.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import { Drawing } from "../ui/Drawing.tsx";

interface Props {
  readonly event: Pick<ToldEvent, "status" | "when">;
  /** In chronological order. */
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
}

export function SmallAxis({ event, events, published }: Props) {
  const drawn = useMemo(() => drawSmallAxis(event, events, published), [event, events, published]);
  return drawn && <Drawing of={drawn} />;
}
