// Who took part, where, who tells it, and which other events it belongs to.

import type { NewsEvent } from "#model/event.ts";
import { relationWords, toldBy } from "#format/facts.ts";
import { placeLine } from "#format/where.ts";
import { participantLine } from "#format/who.ts";
import { Segments } from "../ui/Segments.tsx";
import { EventLink } from "./EventLink.tsx";
import { Fact } from "./Fact.tsx";

interface Props {
  readonly event: NewsEvent;
  readonly events: readonly NewsEvent[];
}

export function Facts({ event, events }: Props) {
  const { participants, place, saidBy, relations } = event;
  return (
    <dl className="facts">
      {participants.length > 0 && (
        <Fact name="Who">
          {participants.map((participant) => (
            <p key={participant.name} dir="auto">
              <Segments of={participantLine(participant)} />
            </p>
          ))}
        </Fact>
      )}
      {place && <Fact name="Where">{placeLine(place)}</Fact>}
      <Fact name="Told by">{toldBy(saidBy)}</Fact>
      {relations.map(({ kind, event: id }) => {
        const other = events.find((each) => each.id === id);
        return (
          other && (
            <Fact key={`${kind} ${id}`} name={relationWords[kind]}>
              <EventLink event={other} />
            </Fact>
          )
        );
      })}
    </dl>
  );
}
