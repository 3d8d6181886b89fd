// What part of the world a map shows, and in which projection.
//
// Both projections keep areas, so that no country looks larger than it is.

import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import type { MapSpot } from "./spots.ts";

export interface Frame {
  /** Gives the map's units; it leaves out what lies beyond its edges. */
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

const width = 720;
/** Width by height, if the world is large enough for it. */
const aspect = 1.4;
/** Part of a side that stays free around the places, for their pins and names. */
const margin = 0.14;
/** In radians: one place alone is shown with the countries around it. */
const least = 0.3;
/** In degrees: places further apart are shown on a map of the world. */
const regional = 60;
/** In units: a coast that is cut is cut where it is not seen. */
const beyond = 4;

/** In units of the globe's radius. */
interface GlobeBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function toFrame(spots: readonly MapSpot[]): Frame {
  const { projection, world } = toProjection(spots);
  projection.scale(1).translate([0, 0]);
  const places = boxOf(spots.flatMap(({ at }) => [projection([at[0], at[1]]) ?? []]));
  const box = within(toAspect(padded(places)), world);
  const scale = width / (box.right - box.left);
  const height = Math.round((box.bottom - box.top) * scale);
  projection
    .scale(scale)
    .translate([-box.left * scale, -box.top * scale])
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]);
  return { projection, width, height };
}

function toProjection(spots: readonly MapSpot[]) {
  const { middle, span } = toMeridians(spots.map(({ at: [longitude] }) => longitude));
  const latitudes = spots.map(({ at: [, latitude] }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  if (span <= regional && north - south <= regional) {
    const projection = geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2]);
    return { projection, world: null };
  }
  const projection = geoEqualEarth().rotate([-middle, 0]);
  return { projection, world: toWorld(projection, south) };
}

/** The whole world; without the Antarctic, unless something happened there. */
function toWorld(projection: GeoProjection, south: number): GlobeBox {
  projection.scale(1).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: "Sphere" });
  const [, foot = bottom] = projection([0, -58]) ?? [];
  return { left, top, right, bottom: south > -55 ? foot : bottom };
}

/** The middle of the shortest arc that holds all longitudes, across the date line if need be. */
export function toMeridians(longitudes: readonly number[]) {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const gaps = sorted.map((from, i) => {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    return { next, gap: next - from };
  });
  const { next, gap } = gaps.reduce((a, b) => (b.gap > a.gap ? b : a), { next: 0, gap: 0 });
  const span = 360 - gap;
  const middle = next + span / 2;
  return { span, middle: ((((middle + 180) % 360) + 360) % 360) - 180 };
}

function boxOf(points: readonly (readonly number[])[]): GlobeBox {
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function padded(box: GlobeBox): GlobeBox {
  const across = Math.max(box.right - box.left, least) / (1 - 2 * margin);
  const down = Math.max(box.bottom - box.top, least / aspect) / (1 - 2 * margin);
  return around(box, across, down);
}

function toAspect(box: GlobeBox): GlobeBox {
  const across = box.right - box.left;
  const down = box.bottom - box.top;
  return around(box, Math.max(across, down * aspect), Math.max(down, across / aspect));
}

function around({ left, right, top, bottom }: GlobeBox, across: number, down: number): GlobeBox {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return { left: x - across / 2, right: x + across / 2, top: y - down / 2, bottom: y + down / 2 };
}

/** Moved, then cut, to show nothing but the world; null is a part of it that has no end. */
function within(box: GlobeBox, world: GlobeBox | null): GlobeBox {
  if (!world) return box;
  const [left, right] = inside(box.left, box.right, world.left, world.right);
  const [top, bottom] = inside(box.top, box.bottom, world.top, world.bottom);
  return { left, right, top, bottom };
}

function inside(from: number, to: number, first: number, last: number): readonly [number, number] {
  if (to - from >= last - first) return [first, last];
  const by = Math.max(0, first - from) - Math.max(0, to - last);
  return [from + by, to + by];
}
