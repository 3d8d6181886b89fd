// The pins of a map: how large they are, which share one, and where their names have room. All in
// pixels.

import type { Box } from "../thread/geometry.ts";

export interface PinSpot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Nothing but its name says where it is. */
  readonly afloat: boolean;
  /** How many events it has, and how many of them would be found. */
  readonly total: number;
  readonly count: number;
}

export interface Pin<S extends PinSpot = PinSpot> {
  /** The first is where the pin stands. */
  readonly spots: readonly [S, ...S[]];
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Its area follows the count. */
  readonly radius: number;
  /** As far as a press reaches. */
  readonly reach: number;
}

const radiusOfOne = 9;
/** Part of the map's width, on a small one. */
const largest = 1 / 18;
const largestOfAll = 28;
const smallest = 3;
const leastReach = 12;

/** The places come with those of the most events first. Pins that would meet are one. */
export function toPins<S extends PinSpot>(spots: readonly S[], width: number): readonly Pin<S>[] {
  const most = Math.max(1, ...spots.map(({ total }) => total));
  const unit = Math.min(radiusOfOne, Math.min(largestOfAll, width * largest) / Math.sqrt(most));
  let pins = spots.map((spot) => pinOf([spot], unit));
  for (;;) {
    const apart: Pin<S>[] = [];
    for (const pin of pins) {
      const i = apart.findIndex((other) => meet(other, pin));
      const other = apart[i];
      if (other) apart[i] = pinOf([...other.spots, ...pin.spots], unit);
      else apart.push(pin);
    }
    if (apart.length === pins.length) return apart;
    pins = apart;
  }
}

function pinOf<S extends PinSpot>(spots: readonly [S, ...S[]], unit: number): Pin<S> {
  const [{ x, y }] = spots;
  const sum = (of: (spot: S) => number) => spots.reduce((all, spot) => all + of(spot), 0);
  const radiusOf = (events: number) => Math.max(smallest, unit * Math.sqrt(events));
  const count = sum((spot) => spot.count);
  // What is chosen elsewhere makes a pin smaller, but moves none.
  const reach = Math.max(leastReach, radiusOf(sum((spot) => spot.total)));
  return { spots, x, y, count, radius: radiusOf(count), reach };
}

function meet(a: Pin, b: Pin): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.reach + b.reach;
}

export type LabelSide = "after" | "before" | "below" | "above";

interface PinName {
  readonly pin: Pin;
  /** Of its name. */
  readonly width: number;
}

interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Of a line of text. */
  readonly line: number;
}

const gap = 3;

/** On which side of its pin a name has room, in the order of `all`; null where it has none. */
export function toSides(all: readonly PinName[], room: LabelRoom): readonly (LabelSide | null)[] {
  const taken = all.map(({ pin }) => around(pin));
  const sides = new Map<PinName, LabelSide>();
  // The sea says nothing of where a place is.
  const order = [...all.filter(isAfloat), ...all.filter((one) => !isAfloat(one))];
  for (const one of order) {
    const own = around(one.pin);
    const places = placesOf(one, room.line);
    const free = places.find(
      ({ box }) =>
        isInside(box, room) && !taken.some((other) => !same(other, own) && meets(box, other)),
    );
    if (!free) continue;
    sides.set(one, free.side);
    taken.push(free.box);
  }
  return all.map((one) => sides.get(one) ?? null);
}

const isAfloat = ({ pin }: PinName) => pin.spots[0].afloat;

function around({ x, y, radius }: Pin): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function placesOf({ pin: { x, y, radius }, width }: PinName, line: number) {
  const from = radius + gap;
  const beside = { top: y - line / 2, bottom: y + line / 2 };
  const across = { left: x - width / 2, right: x + width / 2 };
  const all: readonly { readonly side: LabelSide; readonly box: Box }[] = [
    { side: "after", box: { ...beside, left: x + from, right: x + from + width } },
    { side: "before", box: { ...beside, left: x - from - width, right: x - from } },
    { side: "below", box: { ...across, top: y + radius, bottom: y + radius + line } },
    { side: "above", box: { ...across, top: y - radius - line, bottom: y - radius } },
  ];
  return all;
}

function isInside({ left, top, right, bottom }: Box, { width, height }: LabelRoom): boolean {
  return left >= gap && top >= 0 && right <= width - gap && bottom <= height;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function same(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}
