// From an event to the one before and the one after it of the same person, place or status.

import type { NewsEvent } from "#model/event.ts";
import { onceFor } from "#model/onceFor.ts";
import { titleWithStatus } from "#format/status.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { viewOf } from "../view/view.ts";

interface Props {
  /** The person's or the place's name, or the status. */
  readonly of: string;
  readonly event: NewsEvent;
  /** All of them, in chronological order. */
  readonly all: readonly NewsEvent[];
}

/** Where each stands in the list, by id: a place may have thousands. */
const placesIn = onceFor(
  (events: readonly NewsEvent[]): ReadonlyMap<string, number> =>
    new Map(events.map(({ id }, i) => [id, i])),
);

export function Steps({ of, event, all }: Props) {
  const i = placesIn(all).get(event.id) ?? Number.NaN;
  const steps = [
    { words: "earlier", sign: "←", to: all[i - 1] },
    { words: "later", sign: "→", to: all[i + 1] },
  ];
  return (
    <span className="steps">
      {steps.map(
        ({ words, sign, to }) =>
          to && (
            <ViewLink
              key={words}
              view={viewOf(to)}
              title={`${words}: ${titleWithStatus(to)}`}
              aria-label={`${words}, ${of}: ${titleWithStatus(to)}`}
            >
              {sign}
            </ViewLink>
          ),
      )}
    </span>
  );
}
