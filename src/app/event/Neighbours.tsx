// The previous and the next event, and how far away in time they are.

import type { NewsEvent } from "#model/event.ts";
import { distance, type TellerNumber } from "#format/distance.ts";
import { statusWord } from "#format/status.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { neighbours } from "../view/select.ts";
import { viewOf } from "../view/view.ts";

interface Props {
  readonly event: NewsEvent;
  /** In chronological order. */
  readonly events: readonly NewsEvent[];
  /** By how many articles they are told. */
  readonly of: TellerNumber;
}

export function Neighbours({ event, events, of }: Props) {
  const { previous, next } = neighbours(events, event);
  if (!previous && !next) return null;
  return (
    <nav className="card-foot" aria-label="Before and after">
      {previous && (
        <ViewLink rel="prev" view={viewOf(previous)}>
          <span className="spoken">Previous: </span>
          <Step from={event} to={previous} of={of} />
        </ViewLink>
      )}
      {next && (
        <ViewLink rel="next" view={viewOf(next)}>
          <span className="spoken">Next: </span>
          <Step from={event} to={next} of={of} />
        </ViewLink>
      )}
    </nav>
  );
}

interface StepProps extends Pick<Props, "of"> {
  readonly from: NewsEvent;
  readonly to: NewsEvent;
}

function Step({ from, to, of }: StepProps) {
  const status = statusWord(to);
  return (
    <>
      {to.number !== null && <span className="step-number">{to.number} </span>}
      <bdi className="step-title">{to.title}</bdi>
      <span className="step-distance">
        <span className="step-comma">, </span>
        {status && `${status}, `}
        {distance(from, to, of)}
      </span>
    </>
  );
}
