// The selected event on an axis of the whole time. Shown where the chart is not beside the card: on
// phones and on paper.

import type { Article } from "#model/article.ts";
import type { NewsEvent, ToldEvent } from "#model/event.ts";
import { drawSmallAxis } from "#format/axis/smallAxis.ts";
import { Drawing } from "../ui/Drawing.tsx";

interface Props {
  readonly event: Pick<ToldEvent, "status" | "when">;
  /** In chronological order. */
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
  /** Several articles that it is about. */
  readonly compared?: readonly Article[];
}

export function SmallAxis({ event, events, published, compared }: Props) {
  const drawn = drawSmallAxis(event, events, published, compared);
  return drawn && <Drawing of={drawn} />;
}
