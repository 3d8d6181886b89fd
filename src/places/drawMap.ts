// Draws the map of a corpus: land, borders, and where its places are.

import { geoPath, type GeoContext, type GeoPermissibleObjects } from "d3-geo";
import { planarRingArea } from "topojson-simplify";
import type { Corpus } from "#model/corpus.ts";
import type { MapPoint, PlaceMap } from "#model/map.ts";
import type { Atlas } from "./atlas.ts";
import { type Frame, toFrame } from "./frame.ts";
import { type Line, printLines, surrounds } from "./lines.ts";
import { toSpots } from "./spots.ts";

/** In square units: a bend of a coast or a border below this is not missed. */
const bend = 1;
/** In square units: an island or a lake below this is a speck. */
const speck = 2;
/** In units: how near a coast is a place's own. */
const near = 4;

/** null if no place is known to be at a point. */
export function drawMap(corpus: Pick<Corpus, "events">, atlas: Atlas): PlaceMap | null {
  const spots = toSpots(corpus, atlas);
  if (spots.length === 0) return null;
  const frame = toFrame(spots);
  const { projection, width, height } = frame;
  // Square units by steradian: the projection keeps areas.
  const shapes = atlas.shapes(bend / projection.scale() ** 2);
  const placed = spots.flatMap(({ key, at }) => {
    const [x = 0, y = 0] = projection([at[0], at[1]]) ?? [];
    return { key, x: tenth(x), y: tenth(y) };
  });
  const isKept = (line: Line) =>
    planarRingArea(line) > (placed.some((point) => isBy(line, point)) ? 0 : speck);
  const land = toLines(frame, shapes.land).filter(isKept);
  return {
    width,
    height,
    land: printLines(land, true),
    borders: printLines(toLines(frame, shapes.borders), false),
    points: placed.map((point) => ({ ...point, afloat: !isLand(land, point) })),
  };
}

type PointOnMap = Pick<MapPoint, "x" | "y">;

/** On a coast too, which the scale moves a little. */
function isLand(rings: readonly Line[], point: PointOnMap): boolean {
  // A lake is a ring in a ring.
  const around = rings.filter((ring) => surrounds(ring, point.x, point.y)).length;
  return around % 2 === 1 || rings.some((ring) => isBy(ring, point));
}

function isBy(line: Line, { x, y }: PointOnMap): boolean {
  return line.some(([a, b]) => Math.hypot(a - x, b - y) < near);
}

const tenth = (x: number) => Math.round(x * 10) / 10;

/** What is seen of it, as lines in the map's units. */
function toLines({ projection }: Frame, shape: GeoPermissibleObjects): readonly Line[] {
  const lines: Line[] = [];
  const pen: GeoContext = {
    beginPath: () => {},
    closePath: () => {},
    arc: () => {},
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
  };
  geoPath(projection, pen)(shape);
  return lines;
}
