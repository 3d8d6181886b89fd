// How far an event is from another one that the reader measures from, and what lies around it.

import type { NewsEvent } from "#model/event.ts";
import { onceFor } from "#model/onceFor.ts";
import { eventAt } from "#model/tellings.ts";
import { type DayRange, noFilter } from "#find/filter.ts";
import { distance } from "#format/distance.ts";
import { capital, counted, figure } from "#format/number.ts";
import { type Day, parseDay, printDay } from "#model/day.ts";
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

/** What lies in the ten weeks before and after it. */
export function Around({ event, events }: Props) {
  const around = [
    { words: "ten weeks before", days: daysBefore(event) },
    { words: "ten weeks after", days: daysAfter(event) },
  ].flatMap(({ words, days }) => (days && inDays(events, days) > 0 ? [{ words, days }] : []));
  return (
    around.length > 0 && (
      <p className="around" data-scripted>
        <span>Around it</span>{" "}
        {around.map(({ words, days }) => (
          <Stretch key={words} {...{ words, days, events }} />
        ))}
      </p>
    )
  );
}

/** How far it is from the event that is measured from. */
export function Distance({ event, events }: Props) {
  const { beside } = useView();
  const from = eventAt(events, beside);
  if (!from || from.id === event.id) return null;
  return (
    <Fact name="Distance" scripted>
      <p>{capital(distance(from, event))}, as seen from</p>
      <EventLink event={from} />
      <Stretch days={daysOf(from, event)} words="what lies between" events={events} />{" "}
      <ViewLink view={{ beside: null }}>Stop measuring</ViewLink>
    </Fact>
  );
}

/** Measures all distances from this event, or from none. */
export function Measure({ event }: Pick<Props, "event">) {
  const isFrom = useView().beside === event.slug;
  return (
    <ViewLink className="action" data-scripted view={{ beside: isFrom ? null : event.slug }}>
      {isFrom ? "Stop measuring" : "Measure from here"}
    </ViewLink>
  );
}

interface StretchProps {
  /** null is not known. */
  readonly days: DayRange | null;
  readonly words: string;
  readonly events: readonly NewsEvent[];
}

/** A link to the events that may lie in some days, with their number. */
function Stretch({ days, words, events }: StretchProps) {
  if (!days) return null;
  const found = inDays(events, days);
  return (
    <span className="stretch">
      <ViewLink
        view={{ event: null, filter: { ...noFilter, days }, query: "" }}
        aria-label={`${words}: ${counted(found, "event")}`}
      >
        {words}
      </ViewLink>{" "}
      ({figure(found)})
    </span>
  );
}

interface SortedDays {
  readonly first: readonly Day[];
  readonly last: readonly Day[];
}

/** The number of events that may lie in the days: all but those that begin after and those that end before. */
function inDays(events: readonly NewsEvent[], { since, until }: DayRange): number {
  const days = sortDays(events);
  const [from, to] = [since, until].map((day) => parseDay(day ?? ""));
  const after = to == null ? 0 : days.first.length - countUpTo(days.first, to);
  const before = from == null ? 0 : countUpTo(days.last, from - 1);
  return days.first.length - after - before;
}

/** Each page of a site asks for its own days. */
const sortDays = onceFor((events: readonly NewsEvent[]): SortedDays => {
  const dated = events.flatMap(({ when }) => when ?? []);
  const sort = (days: readonly (string | null)[], open: number) =>
    days.map((day) => parseDay(day ?? "") ?? open).toSorted((a, b) => a - b);
  return {
    first: sort(
      dated.map(({ earliest }) => earliest),
      Number.NEGATIVE_INFINITY,
    ),
    last: sort(
      dated.map(({ latest }) => latest),
      Number.POSITIVE_INFINITY,
    ),
  };
});

/** How many of `days`, which are sorted, are not after `day`. */
function countUpTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From ten weeks before its first day to the day before it. */
function daysBefore({ when }: NewsEvent): DayRange | null {
  const day = parseDay(when?.earliest ?? "");
  return day === null ? null : { since: printDay(day - reach), until: printDay(day - 1) };
}

function daysAfter({ when }: NewsEvent): DayRange | null {
  const day = parseDay(when?.latest ?? "");
  return day === null ? null : { since: printDay(day + 1), until: printDay(day + reach) };
}

/** From the first day of the earlier one to the last day of the later one. */
function daysOf(a: NewsEvent, b: NewsEvent): DayRange | null {
  const all = [a, b].flatMap(({ when }) => [when?.earliest, when?.latest]);
  const days = all.flatMap((day) => parseDay(day ?? "") ?? []);
  if (days.length < all.length) return null;
  return { since: printDay(Math.min(...days)), until: printDay(Math.max(...days)) };
}
