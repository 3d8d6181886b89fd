// Who took part, where, for how long, the source, and related events.

import type { NewsEvent } from "#model/event.ts";
import { lengthFact, placeFact, relationWords, toldBy } from "#format/facts.ts";
import { participantLine } from "#format/who.ts";
import { Segments } from "../ui/Segments.tsx";
import { EventLink } from "./EventLink.tsx";
import { Fact } from "./Fact.tsx";

interface Props {
  readonly event: NewsEvent;
  readonly events: readonly NewsEvent[];
  /** The name of the event's article; null if the site has only one. */
  readonly source: string | null;
}

export function Facts({ event, events, source }: Props) {
  const { participants, saidBy, relations } = event;
  const [where, lasted] = [placeFact(event), lengthFact(event)];
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
      {where && <Fact name="Where">{where}</Fact>}
      {lasted && (
        <Fact name="Lasted">
          <bdi>{lasted}</bdi>
        </Fact>
      )}
      <Fact name="Told by">{toldBy(saidBy, source)}</Fact>
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
