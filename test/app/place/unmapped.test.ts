import { describe, expect, it } from "vitest";
import { unmapped } from "#app/place/unmapped.ts";
import { at, type Row, vienna } from "../../places/made.ts";

const point = { x: 0, y: 0, afloat: false };
const map = { points: [{ ...point, key: "vienna.at" }] };
const labels = new Map([
  ["KE", { label: "Kenya" }],
  ["europe", { label: "Europe" }],
]);
const kenya: Row = ["Kenya", "KE"];
const nowhere = { place: null };

describe("unmapped(map, events, labels)", () => {
  it("says nothing where every event has its pin", () =>
    expect(unmapped(map, at(vienna).events, labels)).toBe(""));

  it("names the places that are no points, and counts the events without a place", () => {
    expect(unmapped(map, at(vienna, kenya).events, labels)).toBe("Not on the map: Kenya.");
    expect(unmapped(map, [...at(vienna, kenya, ["Europe", null]).events, nowhere], labels)).toBe(
      "Not on the map: Kenya and Europe; one event without a place.",
    );
    expect(unmapped(map, [...at(vienna).events, nowhere, nowhere], labels)).toBe(
      "Not on the map: two events without a place.",
    );
  });

  it("names no more than six", () => {
    const many = Array.from({ length: 9 }, (_, i): Row => [`Place ${i}`, null]);
    expect(unmapped(map, at(vienna, ...many).events, new Map())).toContain("place-5 and 3 more.");
  });

  it("says why there is no map", () => {
    expect(unmapped(null, at(kenya).events, labels)).toContain("No place is known as a point");
    expect(unmapped(null, [nowhere], labels)).toBe("No event has a place, so there is no map.");
  });
});
