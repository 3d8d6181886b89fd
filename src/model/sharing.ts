// Which events share their words.

import type { ToldEvent } from "./event.ts";
import { overlaps, type Span } from "./span.ts";

type Resting = Pick<ToldEvent, "id" | "passages">;

/** The other events of the same article with a passage that overlaps the primary one, shortest first. */
export function sharing<E extends Resting>(event: Resting, events: readonly E[]): readonly E[] {
  const [primary] = event.passages;
  return events
    .filter(({ id }) => id !== event.id)
    .flatMap((other) => {
      const shared = other.passages.filter((passage) => overlaps(passage, primary));
      return shared.length > 0 ? [{ other, length: Math.min(...shared.map(length)) }] : [];
    })
    .toSorted((a, b) => a.length - b.length)
    .map(({ other }) => other);
}

function length({ start, end }: Span): number {
  return end - start;
}
