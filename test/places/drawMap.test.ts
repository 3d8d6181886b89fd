import { gzipSync } from "node:zlib";
import { geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { readAtlas } from "#places/atlas.ts";
import { drawMap } from "#places/drawMap.ts";
import { toFrame } from "#places/frame.ts";
import { toSpots } from "#places/spots.ts";
import { at, type Row, tokyo, vienna, washington } from "./made.ts";

const atlas = readAtlas();

function drawn(...rows: readonly Row[]) {
  const map = drawMap(at(...rows), atlas);
  if (!map) throw new Error("a map was expected");
  const points = new Map(map.points.map((point) => [point.key, point]));
  return { ...map, at: (key: string) => points.get(key) ?? { x: NaN, y: NaN, afloat: null } };
}

type Point = readonly [number, number];

/** The lines of a path, in the map's units. */
function linesOf(path: string): readonly (readonly Point[])[] {
  return path
    .split("M")
    .slice(1)
    .map((line) => {
      const numbers = Array.from(line.matchAll(/-?\d+/g), ([digits]) => Number(digits) / 10);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i) => {
        [x, y] = [x + (numbers[2 * i] ?? 0), y + (numbers[2 * i + 1] ?? 0)];
        return [x, y] as const;
      });
    });
}

const pointsOf = (path: string) => linesOf(path).flat();

describe("drawMap(corpus, atlas)", () => {
  it("draws nothing where no place is a point", () => {
    expect(drawMap(at(), atlas)).toBeNull();
    expect(drawMap(at(["Kenya", "KE"], ["Europe", null]), atlas)).toBeNull();
  });

  it("shows one place in the middle of what is around it", () => {
    const { width, height, at: of, land, borders } = drawn(vienna);
    expect(of("vienna.at").x).toBeCloseTo(width / 2, 0);
    expect(of("vienna.at").y).toBeCloseTo(height / 2, 0);
    expect(land).not.toBe("");
    expect(borders).not.toBe("");
  });

  it("draws a place twice told once, and first the one of the most events", () => {
    const map = drawn(vienna, tokyo, ["Tokyo", "JP", [35.7, 139.7]]);
    expect(map.points.map(({ key }) => key)).toEqual(["tokyo.jp", "vienna.at"]);
  });

  it("has north above and east at the right", () => {
    for (const rows of [
      [vienna, ["Lima", "PE", [-12, -77]], tokyo],
      [vienna, ["Rome", "IT", [41.9, 12.5]], ["Kyiv", "UA", [50.4, 30.5]]],
    ] as const) {
      const { points } = drawn(...rows);
      const [a, b, c] = points;
      expect((b?.x ?? 0) < (a?.x ?? 0) && (a?.x ?? 0) < (c?.x ?? 0)).toBe(true);
      expect((b?.y ?? 0) > (a?.y ?? 0)).toBe(true);
    }
  });

  it("keeps places at both sides of the date line together", () => {
    const map = drawn(["Suva", "FJ", [-18.1, 178.4]], ["Apia", "WS", [-13.8, -171.8]]);
    expect(map.at("suva.fj").x).toBeLessThan(map.at("apia.ws").x);
    expect(map.at("apia.ws").x - map.at("suva.fj").x).toBeLessThan(map.width);
    // 10 degrees apart, not 350: the islands of Fiji are seen.
    expect(pointsOf(map.land).some(([x]) => Math.abs(x - map.at("suva.fj").x) < 10)).toBe(true);
  });

  it.each<[string, readonly Row[]]>([
    ["one place", [vienna]],
    ["a pole", [["South Pole", null, [-90, 0]]]],
    [
      "all around a pole",
      [
        ["Alert", "CA", [82.5, -62]],
        ["Tiksi", "RU", [71.6, 128.9]],
        ["Bodø", "NO", [67, 14]],
      ],
    ],
    ["the world", [vienna, tokyo, washington]],
    [
      "both sides of the date line",
      [
        ["Suva", "FJ", [-18, 178]],
        ["Apia", "WS", [-13.8, -171.8]],
      ],
    ],
    [
      "two antipodes",
      [
        ["A", null, [40, 0]],
        ["B", null, [-40, 180]],
      ],
    ],
  ])("has every place inside its edges: %s", (_, rows) => {
    const map = drawn(...rows);
    expect(map.points).toHaveLength(rows.length);
    for (const { x, y } of map.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
    expect(map.width / map.height).toBeGreaterThanOrEqual(1.39);
    expect(map.width / map.height).toBeLessThan(2.2);
    for (const [x, y] of [...pointsOf(map.land), ...pointsOf(map.borders)]) {
      expect(x).toBeGreaterThanOrEqual(-4.2);
      expect(x).toBeLessThanOrEqual(map.width + 4.2);
      expect(y).toBeGreaterThanOrEqual(-4.2);
      expect(y).toBeLessThanOrEqual(map.height + 4.2);
    }
  });

  it("draws no border at sea", () => {
    const rows: readonly Row[] = [
      ["South China Sea", null, [13, 114]],
      ["Manila", "PH", [14.6, 121]],
      ["Hanoi", "VN", [21, 105.85]],
    ];
    const { borders } = drawn(...rows);
    const { projection, width, height } = toFrame(toSpots(at(...rows), atlas));
    const { land } = atlas.shapes(0);
    const inside = pointsOf(borders).filter(([x, y]) => x > 0 && y > 0 && x < width && y < height);
    expect(inside.length).toBeGreaterThan(20);
    // Each point of a border has land on at least one side of it, half a unit away.
    const onLand = ([x, y]: Point) =>
      [
        [0.5, 0],
        [-0.5, 0],
        [0, 0.5],
        [0, -0.5],
      ].some(([dx = 0, dy = 0]) => {
        const point = projection.invert?.([x + dx, y + dy]);
        return point ? geoContains(land, point) : false;
      });
    expect(inside.filter((_, i) => i % 5 === 0).every(onLand)).toBe(true);
  });

  it("leads every border to a coast, to another border or out of the map", () => {
    const { land, borders, width, height } = drawn(vienna);
    const key = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
    const coasts = new Set(pointsOf(land).map(key));
    const passed = pointsOf(borders).map(key);
    const ends = linesOf(borders)
      .flatMap((line): readonly Point[] => [line.at(0) ?? [0, 0], line.at(-1) ?? [0, 0]])
      .filter(([x, y]) => x > 0 && y > 0 && x < width && y < height)
      .map(key);
    expect(ends.length).toBeGreaterThan(50);
    const isLoose = (end: string) => passed.indexOf(end) === passed.lastIndexOf(end);
    expect(ends.filter((end) => !coasts.has(end) && isLoose(end))).toEqual([]);
  });

  it("says which places lie at sea or on an island that is not drawn", () => {
    const map = drawn(
      ["South China Sea", null, [13, 114]],
      ["Woody Island", null, [16.83, 112.33]],
      ["Bali", "ID", [-8.41, 115.19]],
      ["Hanoi", "VN", [21, 105.85]],
    );
    expect(map.at("south-china-sea").afloat).toBe(true);
    expect(map.at("woody-island").afloat).toBe(true);
    expect(map.at("bali.id").afloat).toBe(false);
    expect(map.at("hanoi.vn").afloat).toBe(false);
  });

  it("leaves specks out, but not those that hold a place", () => {
    const without = drawn(vienna, tokyo, washington);
    const island = drawn(vienna, tokyo, washington, ["Nauru", null, [-0.53, 166.93]]);
    expect(pointsOf(without.land).length).toBeGreaterThan(1000);
    // No line of a map of the world is as small as Nauru: it is not drawn, and the point says so.
    expect(island.at("nauru").afloat).toBe(true);
    const lengths = linesOf(without.land).map((line) => line.length);
    expect(Math.min(...lengths)).toBeGreaterThan(2);
  });

  it("takes a country for a point where all of it lies under a pin", () => {
    const map = drawn(vienna, ["Singapore", "SG"], ["Austria", "AT"], ["Malta", "MT"]);
    expect(map.points.map(({ key }) => key)).toEqual(["vienna.at", "SG", "MT"]);
  });

  it("stays within 60 kB, with a thousand places all over the world", () => {
    const rows = Array.from(
      { length: 1500 },
      (_, i): Row => [`Place ${i}`, null, [-60 + ((i * 37) % 130), -180 + ((i * 53) % 360)]],
    );
    const map = drawn(...rows);
    expect(map.points).toHaveLength(1000);
    // 55 kB leave room for the code.
    expect(gzipSync(JSON.stringify(map)).length).toBeLessThan(55_000);
    expect(gzipSync(JSON.stringify(drawn(vienna, tokyo, washington))).length).toBeLessThan(25_000);
  });
});
