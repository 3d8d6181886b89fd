// How far an event is from another one that the reader chose, and what lies around it in time.

import type { NewsEvent } from "#model/event.ts";
import { type Days, noFilter } from "#find/filter.ts";
import { distance } from "#format/distance.ts";
import { capital, counted } from "#format/number.ts";
import { parseDay, printDay } from "#model/day.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { useView } from "../view/useView.ts";
import { EventLink } from "./EventLink.tsx";
import { Fact } from "./Fact.tsx";

interface Props {
  readonly event: NewsEvent;
  readonly events: readonly NewsEvent[];
}

/** Days before and after an event that are “around” it: ten weeks. */
const reach = 70;

export function Around({ event, events }: Props) {
  const { beside } = useView();
  const other = events.find(({ slug }) => slug === beside) ?? null;
  if (!event.when) return null;
  const around = [
    { words: "the ten weeks before", days: daysBefore(event) },
    { words: "the ten weeks after", days: daysAfter(event) },
  ].filter(({ days }) => days && inDays(events, days).length > 0);
  return (
    <>
      <Fact name="Distance" scripted>
        {other === null || other.id === event.id ? (
          <p>
            <ViewLink view={{ beside: other ? null : event.slug }}>
              {other ? "Measured from here; stop" : "Measure from here"}
            </ViewLink>
          </p>
        ) : (
          <Measured from={other} to={event} events={events} />
        )}
      </Fact>
      {around.length > 0 && (
        <Fact name="Around it" scripted>
          {around.map(({ words, days }) => (
            <Stretch key={words} {...{ words, days, events }} />
          ))}
        </Fact>
      )}
    </>
  );
}

interface MeasuredProps {
  readonly from: NewsEvent;
  readonly to: NewsEvent;
  readonly events: readonly NewsEvent[];
}

function Measured({ from, to, events }: MeasuredProps) {
  return (
    <>
      <p>{capital(distance(from, to))}, as seen from</p>
      <EventLink event={from} />
      <p>
        <Stretch days={daysOf(from, to)} words="what lies between" events={events} />{" "}
        <ViewLink view={{ beside: null }}>stop measuring</ViewLink>
      </p>
    </>
  );
}

interface StretchProps {
  /** null is not known. */
  readonly days: Days | null;
  readonly words: string;
  readonly events: readonly NewsEvent[];
}

/** A link to the events that may lie in some days; the number of them, nothing if there are none. */
function Stretch({ days, words, events }: StretchProps) {
  if (!days) return null;
  const found = inDays(events, days);
  if (found.length === 0) return null;
  return (
    <span className="stretch">
      <ViewLink view={{ event: null, filter: { ...noFilter, days }, query: "" }}>{words}</ViewLink>{" "}
      ({counted(found.length, "event")}){" "}
    </span>
  );
}

function inDays(events: readonly NewsEvent[], { since, until }: Days): readonly NewsEvent[] {
  return events.filter(
    ({ when }) =>
      when &&
      (until === null || when.earliest === null || when.earliest <= until) &&
      (since === null || when.latest === null || when.latest >= since),
  );
}

/** From the ten weeks before its first day to the day before it. */
function daysBefore({ when }: NewsEvent): Days | null {
  const day = parseDay(when?.earliest ?? "");
  return day === null ? null : { since: printDay(day - reach), until: printDay(day - 1) };
}

function daysAfter({ when }: NewsEvent): Days | null {
  const day = parseDay(when?.latest ?? "");
  return day === null ? null : { since: printDay(day + 1), until: printDay(day + reach) };
}

/** From the first day of the earlier one to the last day of the later one. */
function daysOf(a: NewsEvent, b: NewsEvent): Days | null {
  const all = [a, b].flatMap(({ when }) => [when?.earliest, when?.latest]);
  const days = all.flatMap((day) => parseDay(day ?? "") ?? []);
  if (days.length < all.length) return null;
  return { since: printDay(Math.min(...days)), until: printDay(Math.max(...days)) };
}
