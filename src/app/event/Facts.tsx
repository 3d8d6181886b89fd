// Who took part, where, who tells it, and which other events it belongs to.

import type { NewsEvent, RelationKind } from "#model/event.ts";
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
            <p key={participant.name}>
              <Segments of={participantLine(participant)} />
            </p>
          ))}
        </Fact>
      )}
      {place && <Fact name="Where">{placeLine(place)}</Fact>}
      <Fact name="Told by">
        {saidBy ? saidBy.name + (saidBy.claim ? ", as a claim" : "") : "the article itself"}
      </Fact>
      {relations.map(({ kind, event: id }) => {
        const other = events.find((each) => each.id === id);
        return (
          other && (
            <Fact key={`${kind} ${id}`} name={names[kind]}>
              <EventLink event={other} />
            </Fact>
          )
        );
      })}
    </dl>
  );
}

const names: Readonly<Record<RelationKind, string>> = {
  replaces: "Replaces",
  "replaced-by": "Replaced by",
  follows: "After",
  "followed-by": "Then",
  "part-of": "Part of",
  "has-part": "Includes",
};
