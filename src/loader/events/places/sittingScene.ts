// What is said, agreed or refused between people who meet is said where they meet: "met in P on Monday.
// X offered talks. Y refused."

import { bounds } from "#model/edtf.ts";
import type { Country, Place } from "#model/event.ts";
import { lengthOf } from "../clauses/dating.ts";
import type { Merged } from "../merging/merge.ts";
import { isCountry } from "../roles/placeKinds.ts";
import { gather } from "../../gather.ts";
import { isLeft } from "./visitScene.ts";

/** What may be done at a table, in so many words. */
const spoken =
  /^(?:agree|sign|decide|request|reject|say|accuse|commit|support|announce|threaten|concede|invite)$/;
const sitting = /^(?:meet|gather|visit|arrive|host)$/;

/** Days that a sitting may take. */
const longest = 7;
/** Sentences that it stays in a reader's mind, and where no day is told. */
const [reach, shortReach] = [6, 3];

export type Sittings = ReadonlyMap<number, readonly Merged[]>;

/** Meetings and stays in a place, on days that are known, by who is there. */
export function sittingsOf(placed: readonly Merged[]): Sittings {
  const found = new Map<number, Merged[]>();
  for (const one of placed) {
    if (!sitting.test(one.primary.sense.act) || !(isShort(one) || isOpen(one))) continue;
    if (isLeft(one)) continue;
    if (one.primary.outcome.status === "cancelled" || one.primary.outcome.status === "declined")
      continue;
    for (const { id } of [...one.actors, ...one.others]) {
      const known = found.get(id);
      if (known) known.push(one);
      else found.set(id, [one]);
    }
  }
  return found;
}

/**
 * The place of the sitting that all who act sat in on that day, null where two are told; without a day of
 * its own, of the one told last.
 */
export function placeOfSitting(one: Merged, sittings: Sittings): Place | null {
  const { primary, actors, others } = one;
  if (!spoken.test(primary.sense.act) || actors.length === 0) return null;
  if (fromAfar.test(primary.passageText)) return null;
  const isDated = isShort(one);
  if (!isDated && (!isOpen(one) || primary.outcome.status === "planned")) return null;
  const near = actors.map(({ id }) =>
    (sittings.get(id) ?? []).filter(
      (other) => isNear(one, other, isDated ? reach : shortReach) && isOn(one, other),
    ),
  );
  const [first = [], ...rest] = near;
  const shared = first
    .filter((other) => rest.every((list) => list.includes(other)))
    .toSorted((a, b) => a.primary.sentence - b.primary.sentence);
  const last = shared.at(-1);
  if (!last) return null;
  const day = isDated ? shared : shared.filter((other) => isOn(last, other));
  // of those who meet, not of those who only watch: "X accused Y", who is elsewhere
  const isThere = others.every(
    ({ id, country }) => country === null || day.some((other) => isIn(other, id, country)),
  );
  if (!isThere && /^(?:agree|sign)$/.test(primary.sense.act)) return null;
  const places = gather(day, ({ place }) => place ?? []);
  const towns = places.filter((place) => !isCountry(place));
  const names = new Set((towns.length > 0 ? towns : places).map(({ name }) => name));
  return names.size === 1 ? (towns[0] ?? places[0] ?? null) : null;
}

const isIn = ({ actors, others }: Merged, id: number, country: Country | null) =>
  [...actors, ...others].some((one) => one.id === id || one.country === country);

/** What reaches others from afar. */
const fromAfar =
  /\b(?:letter|telephone|phone|wrote|written|telegram|video|tweet(?:ed)?|twitter|website|radio|televised|television|interview|parliament|cable|note)\b/iu;

function isShort({ dating }: Merged): boolean {
  return dating !== null && lengthOf(dating.edtf) <= longest;
}

/** "before publication": of no day that the words tell. */
function isOpen({ dating }: Merged): boolean {
  return dating === null || bounds(dating.edtf).earliest === Number.NEGATIVE_INFINITY;
}

/** Told before it, and not long before. */
function isNear({ primary }: Merged, { tellings }: Merged, far: number): boolean {
  return tellings.some(
    ({ candidate }) =>
      candidate.sentence <= primary.sentence && primary.sentence - candidate.sentence <= far,
  );
}

function isOn({ dating }: Merged, other: Merged): boolean {
  if (!dating || !other.dating) return dating === null;
  const [a, b] = [bounds(dating.edtf), bounds(other.dating.edtf)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
