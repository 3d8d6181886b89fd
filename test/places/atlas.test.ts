import { geoArea, geoPath } from "d3-geo";
import { expect, it } from "vitest";
import { readAtlas } from "#places/atlas.ts";
import { toFrame } from "#places/frame.ts";

const atlas = readAtlas();

/** In steradians: a square of some 40 km, as large as what a map of the world leaves out. */
const least = 4e-5;

it("atlas.shapes(least) leaves out points of land and borders", () => {
  const [whole, simple] = [atlas.shapes(0), atlas.shapes(least)];
  const ofLand = simple.land.coordinates.flat(2).length;
  const ofBorders = simple.borders.coordinates.flat().length;
  expect(ofLand).toBeGreaterThan(1000);
  expect(whole.land.coordinates.flat(2).length).toBeGreaterThan(5 * ofLand);
  expect(ofBorders).toBeGreaterThan(1000);
  expect(whole.borders.coordinates.flat().length).toBeGreaterThan(5 * ofBorders);
});

it.each([
  ["a region", [16, 48] as const],
  ["the world", [139, 35] as const],
])("square units are steradians by the square of the scale: %s", (_, other) => {
  const { projection } = toFrame([
    { key: "a", at: [14, 50] },
    { key: "b", at: other },
  ]);
  const austria = atlas.countryOf("AT");
  if (!austria) throw new Error("Austria was expected");
  const drawn = geoPath(projection.clipExtent(null)).area(austria);
  expect(geoArea(austria) * projection.scale() ** 2).toBeCloseTo(drawn, 0);
});
