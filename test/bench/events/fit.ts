// Compares a predicted event with an annotated one, field by field.

import type { Span } from "#model/span.ts";
import type { TableEvent } from "../../corpus/table.ts";
import { isOverlapping, isSame, type Range, toRange } from "./dates.ts";
import { stateOf } from "./names.ts";
import { comparePeople, type People } from "./people.ts";
import type { Prediction } from "./prediction.ts";
import { likeness, plain, stems } from "./words.ts";

/** Half of the shorter passage must be shared, and at least this many characters. */
const [leastShare, leastOverlap] = [0.5, 10];
/** Below this score two events are not the same. */
const threshold = 0.42;

const share = {
  passage: 12,
  trigger: 12,
  who: 22,
  title: 18,
  kind: 12,
  date: 12,
  status: 7,
  place: 5,
};

/** How well two events match; the score is 0 (cannot be the same) to 1. */
export interface Fit {
  readonly people: People;
  readonly isKind: boolean;
  readonly isStatus: boolean;
  readonly isPlace: boolean;
  /** null if the annotation or the prediction has none. */
  readonly date: Range | null;
  readonly readings: readonly Range[];
  readonly isSameDate: boolean;
  readonly isOverlappingDate: boolean;
  readonly score: number;
}

export function fit(wanted: TableEvent, predicted: Prediction, text: string): Fit {
  const people = comparePeople(wanted.participants, predicted.participants);
  const date = toRange(predicted.date);
  const readings = wanted.dates.map(toRange).filter((range) => range !== null);
  const fields = {
    people,
    isKind: wanted.kinds.includes(predicted.kind),
    isStatus: wanted.statuses.includes(predicted.status),
    isPlace: isPlace(wanted.places, predicted.place),
    date,
    readings,
    isSameDate: date !== null && readings.some((reading) => isSame(reading, date)),
    isOverlappingDate: date !== null && readings.some((reading) => isOverlapping(reading, date)),
  };
  return { ...fields, score: rate(wanted, predicted, fields, text) };
}

/** Usable as it is: nobody wrong, half of the people, and the right date, status, place and kind. */
export function isUsable({ places }: TableEvent, predicted: Prediction, fields: Fit): boolean {
  const { people, readings, isKind, isStatus } = fields;
  return (
    people.wrong === 0 &&
    people.right >= people.missing &&
    (readings.length === 0 || fields.isOverlappingDate) &&
    isStatus &&
    isKind &&
    (predicted.place === null || places.length === 0 || fields.isPlace)
  );
}

function rate(
  wanted: TableEvent,
  predicted: Prediction,
  fields: Omit<Fit, "score">,
  text: string,
): number {
  const passage = overlap(wanted.passages, predicted.passages);
  if (passage < leastShare) return 0;
  const who = rateWho(fields.people);
  const word = wanted.trigger === null ? "" : text.slice(wanted.trigger.start, wanted.trigger.end);
  const title = likeness(stems(`${wanted.title} ${word}`), stems(predicted.title));
  if (who === 0 && title < 0.34 && !fields.isKind) return 0;
  const { trigger } = wanted;
  const parts = {
    passage,
    trigger: Number(trigger !== null && predicted.passages.some((span) => holds(span, trigger))),
    who,
    title,
    kind: Number(fields.isKind),
    date: rateDate(fields),
    status: Number(fields.isStatus),
    place: wanted.places.length > 0 ? Number(fields.isPlace) : predicted.place === null ? 0.6 : 0.3,
  };
  const score =
    (share.passage * parts.passage +
      share.trigger * parts.trigger +
      share.who * parts.who +
      share.title * parts.title +
      share.kind * parts.kind +
      share.date * parts.date +
      share.status * parts.status +
      share.place * parts.place) /
    100;
  return score < threshold ? 0 : score;
}

function rateWho({ right, wrong, missing, optional }: People): number {
  if (right + missing === 0) return optional > 0 ? 1 : 0.5;
  return (2 * right) / (2 * right + wrong + missing);
}

function rateDate({ date, readings, isSameDate, isOverlappingDate }: Omit<Fit, "score">): number {
  if (readings.length === 0) return date === null ? 0.6 : 0.3;
  if (date === null) return 0.2;
  return isSameDate ? 1 : isOverlappingDate ? 0.7 : 0;
}

/** Same place: similar, the same state, or one name inside the other ("Panmunjom", "truce village of Panmunjom"). */
function isPlace(wanted: readonly string[], predicted: string | null): boolean {
  const other = plain(predicted ?? "");
  if (other === "") return false;
  return wanted.map(plain).some((name) => {
    const isWithin = ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `);
    const state = stateOf(name);
    return (
      name === other ||
      (state !== null && state === stateOf(other)) ||
      (isWithin && Math.min(name.length, other.length) > 3)
    );
  });
}

/** The greatest overlap of two passages, as a fraction of the shorter one. */
export function overlap(wanted: readonly Span[], predicted: readonly Span[]): number {
  const shares = wanted.flatMap((a) =>
    predicted.map((b) => {
      const common = commonOf(a, b);
      return common < leastOverlap ? 0 : common / Math.min(a.end - a.start, b.end - b.start);
    }),
  );
  return Math.max(0, ...shares);
}

export function commonOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function holds(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}
