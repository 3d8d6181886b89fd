// Who took part, where, for how long, the source, and related events.
// Each name leads to all events that have it.

import type { NewsEvent } from "#model/event.ts";
import { placeKey, sourceKey } from "#find/facets.ts";
import { lengthFact, otherPlaces, relationName, toldBy } from "#format/facts.ts";
import { tellersInWords } from "#format/toldBy.ts";
import { placeLine } from "#format/where.ts";
import { participantLine } from "#format/who.ts";
import { askedOf } from "../find/askedOf.ts";
import { FacetLink } from "../find/FacetLink.tsx";
import type { Shown } from "../view/select.ts";
import { Distance } from "./Around.tsx";
import { EventLink } from "./EventLink.tsx";
import { Fact } from "./Fact.tsx";
import { Steps } from "./Steps.tsx";

interface Props {
  readonly event: NewsEvent;
  readonly shown: Shown;
  /** The name of the event's article; null if the site has only one. */
  readonly source: string | null;
}

export function Facts({ event, shown, source }: Props) {
  const { corpus, events } = shown;
  const { participants, place, saidBy, relations } = event;
  const { whoIs, eventsWith, eventsAt } = askedOf(corpus);
  const lasted = lengthFact(event);
  return (
    <dl className="facts">
      {participants.length > 0 && (
        <Fact name="Who">
          {participants.map((participant) => {
            const [name, ...rest] = participantLine(participant);
            const key = whoIs(participant)?.key;
            return (
              <p key={participant.name} className="stepped" dir="auto">
                <span>
                  {key === undefined ? (
                    <b>{name?.text}</b>
                  ) : (
                    <FacetLink facet="who" value={key}>
                      <b>{name?.text}</b>
                    </FacetLink>
                  )}
                  {rest.map(({ text }) => text)}
                </span>
                {key !== undefined && (
                  <Steps of={participant.name} event={event} all={eventsWith.get(key) ?? []} />
                )}
              </p>
            );
          })}
        </Fact>
      )}
      {place && (
        <Fact name="Where">
          <p className="stepped">
            <span>
              <FacetLink facet="where" value={placeKey(place)}>
                <bdi>{placeLine(place)}</bdi>
              </FacetLink>
              {otherPlaces(event)}
            </span>
            <Steps of={place.name} event={event} all={eventsAt.get(placeKey(place)) ?? []} />
          </p>
        </Fact>
      )}
      {lasted && (
        <Fact name="Lasted">
          <bdi>{lasted}</bdi>
        </Fact>
      )}
      <Fact name="Told by">
        <FacetLink facet="by" value={sourceKey(saidBy, event.article)}>
          {toldBy(saidBy, source)}
        </FacetLink>
      </Fact>
      {relations.map((relation) => {
        const { kind, event: id } = relation;
        const other = events.find((each) => each.id === id);
        return (
          other && (
            <Fact key={`${kind} ${id}`} name={relationName(relation, event, other)}>
              <EventLink event={other} />
              {kind === "may-be" && <p>told by {tellersInWords(other, shown.articles)}</p>}
            </Fact>
          )
        );
      })}
      <Distance event={event} events={events} />
    </dl>
  );
}
