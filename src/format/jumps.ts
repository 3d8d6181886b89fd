// How a story jumps in time as it is told: what each step from one event to the next does, and a
// sentence that sums it up.
//
// A date may be some time between two days, so the order of two events whose days overlap is not
// known. Counted is only what holds wherever in its days each event happened. A story that goes
// from Friday to some time in June and on to May has gone back, though neither step shows it alone.

import { parseDay } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import { counted, ordinal, times } from "./number.ts";
import { type Segment, soft, strong } from "./segment.ts";
import { isolated } from "./title.ts";
import { titleWithStatus } from "./status.ts";

type JumpEvent = Pick<
  NewsEvent,
  "id" | "number" | "title" | "status" | "certainty" | "when" | "relations"
>;

/** From one event to the next one told. */
export interface Jump {
  /** Whether the story is sure to go back by this step; once for each time it has to. */
  readonly back: boolean;
  /** Whether the article leaves open which of the two came first. */
  readonly open: boolean;
}

/** Of dated events in order of telling: one less than there are events. */
export function toJumps(told: readonly JumpEvent[]): readonly Jump[] {
  const back = new Set(toReturns(told).map(({ step }) => step));
  return told.slice(1).map((event, i) => {
    const previous = told[i] ?? event;
    return { back: back.has(i), open: orderOf(previous, event) === "open" };
  });
}

interface Return {
  /** Of the steps among which one goes back, the one that is drawn so. */
  readonly step: number;
  /** Surely earlier than what was told before it. */
  readonly to: JumpEvent;
  /** Its place in the order of telling. */
  readonly place: number;
}

/** As few as the dates allow. */
function toReturns(told: readonly JumpEvent[]): readonly Return[] {
  const returns: Return[] = [];
  /** The story has come at least this far since it last went back, to the event at `since`. */
  let reached = Number.NEGATIVE_INFINITY;
  let since = 0;
  for (const [i, to] of told.entries()) {
    const { first, last } = daysOf(to);
    const previous = told[i - 1];
    const returned = last < reached || (previous && orderOf(previous, to) === "earlier");
    reached = returned ? first : Math.max(reached, first);
    if (!returned) continue;
    returns.push({ step: stepLeft(told, since, i), to, place: i + 1 });
    since = i;
  }
  return returns;
}

/** The last step between two events told that leads to a lower number. */
function stepLeft(told: readonly JumpEvent[], from: number, to: number): number {
  const goesLeft = (i: number) => (told[i + 1]?.number ?? 0) < (told[i]?.number ?? 0);
  for (let i = to - 1; i >= from; i--) if (goesLeft(i)) return i;
  return to - 1;
}

interface JumpDays {
  readonly first: number;
  readonly last: number;
}

function daysOf({ when }: Pick<JumpEvent, "when">): JumpDays {
  const day = (text: string | null | undefined) => (text ? parseDay(text) : null);
  return {
    first: day(when?.earliest) ?? Number.NEGATIVE_INFINITY,
    last: day(when?.latest) ?? Number.POSITIVE_INFINITY,
  };
}

/** What the second event is to the first: by their days, else by what the article says of the two. */
function orderOf(from: JumpEvent, to: JumpEvent): "earlier" | "later" | "open" {
  const [a, b] = [daysOf(from), daysOf(to)];
  if (b.first > a.last) return "later";
  if (b.last < a.first) return "earlier";
  if (says(from, to, "followed-by", "replaced-by") || says(to, from, "follows", "replaces"))
    return "later";
  if (says(from, to, "follows", "replaces") || says(to, from, "followed-by", "replaced-by"))
    return "earlier";
  return "open";
}

function says(of: JumpEvent, other: JumpEvent, ...kinds: readonly string[]): boolean {
  return of.relations.some(({ kind, event }) => event === other.id && kinds.includes(kind));
}

/**
 * "The story goes back in time **at least five times**, furthest to “Roca meets Holm in Oslo”, the
 * twelfth event told." `told` are dated events in order of telling; `teller` is the article's name
 * where there are several.
 */
export function jumpsSentence(
  told: readonly JumpEvent[],
  teller: string | null = null,
): readonly Segment[] {
  const jumps = toJumps(told);
  const returns = toReturns(told);
  const open = jumps.filter((jump) => jump.open && !jump.back).length;
  const doubtful = jumps.some((jump) => jump.open);
  const the = teller === null ? "The story" : `As ${isolated(teller)} tells it, the story`;
  const [furthest, ...nearer] = returns.toSorted((a, b) => numberOf(a.to) - numberOf(b.to));
  if (told.length < 2) return [soft(`${the} has `), strong(only(told.length)), soft(".")];
  if (!furthest && open === 0)
    return [soft(`${the} is told `), strong("in the order in which it happened"), soft(".")];
  if (!furthest) {
    return [
      soft(`${the} `),
      strong("may go back in time"),
      soft(`: ${overlapping(open, jumps.length)}.`),
    ];
  }
  const sure = nearer.every(({ to }) => orderOf(furthest.to, to) === "later");
  const which = nearer.length === 0 ? "" : sure ? "furthest " : "perhaps furthest ";
  return [
    soft(`${the} goes back in time `),
    strong(`${doubtful ? "at least " : ""}${times(returns.length)}`),
    soft(
      `, ${which}to “${titleWithStatus(furthest.to)}”, the ${ordinal(furthest.place)} event told.`,
    ),
    ...(open > 0 ? [soft(` It may do so more often: ${overlapping(open, jumps.length)}.`)] : []),
  ];
}

function only(events: number): string {
  return events === 1 ? "one event with a date" : "no event with a date";
}

/** "at three steps the dates overlap". */
function overlapping(steps: number, all: number): string {
  if (steps === all) return `at ${all === 1 ? "its only" : "every"} step the dates overlap`;
  return `at ${counted(steps, "step")} the dates overlap`;
}

function numberOf({ number }: JumpEvent): number {
  return number ?? Number.POSITIVE_INFINITY;
}
