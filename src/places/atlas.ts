// The shapes of the world: Natural Earth 1:50m, as the package world-atlas holds them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as Several,
  Polygon as One,
  Topology,
} from "topojson-specification";

export interface Shapes {
  readonly land: MultiPolygon;
  /** Where two countries share land; a coast is not one. */
  readonly borders: MultiLineString;
}

export interface Atlas {
  /**
   * Without the points that make a triangle of less than `least`, in steradians, with those beside
   * them. Land and borders lose the same ones.
   */
  readonly shapes: (least: number) => Shapes;
  /** Of the country with this code, ISO 3166-1 alpha-2; null if the atlas has none. */
  readonly countryOf: (code: string) => MultiPolygon | null;
}

const require = createRequire(import.meta.url);

let atlas: Atlas | null = null;

/** Read once, and not before a map is drawn: it takes a few tenths of a second. */
export function readAtlas(): Atlas {
  return (atlas ??= toAtlas());
}

function toAtlas(): Atlas {
  const world = readJson(require.resolve("world-atlas/countries-50m.json"));
  // The atlas knows countries by their number.
  const codes = readJson(require.resolve("i18n-iso-countries/codes.json"));
  if (!isTopology(world) || !isTable(codes)) throw new Error("atlas: not the data expected");
  const topology = presimplify(world, sphericalTriangleArea);
  const { countries } = topology.objects;
  const all = countries.geometries.filter(isShape);
  return {
    shapes(least) {
      const simple = simplify(topology, least);
      return { land: merge(simple, all), borders: mesh(simple, countries, (a, b) => a !== b) };
    },
    countryOf(code) {
      const number = codes.find(([two]) => two === code)?.[2];
      const own = all.filter(({ id }) => id !== undefined && id === number);
      return own.length === 0 ? null : merge(topology, own);
    },
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function isTable(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

type Countries = Topology<{ readonly countries: GeometryCollection }>;

function isTopology(value: unknown): value is Countries {
  if (typeof value !== "object" || value === null || !("objects" in value)) return false;
  const { objects } = value;
  return typeof objects === "object" && objects !== null && "countries" in objects;
}

function isShape(object: GeometryObject): object is One | Several {
  return object.type === "Polygon" || object.type === "MultiPolygon";
}
