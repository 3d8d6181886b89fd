import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edits, nearest } from "#app/view/nearest.ts";
import { corpus } from "../corpus.ts";

describe("edits(a, b)", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["talks-2021", "talks-2022", 1],
    ["abc", "ac", 1],
  ])("of %j and %j is %i", (a, b, n) => expect(edits(a, b)).toBe(n));

  it("is the same both ways, and nothing only between equals", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(edits(a, b)).toBe(edits(b, a));
        expect(edits(a, b) === 0).toBe(a === b);
      }),
    ));
});

describe("nearest(slug, events, howMany)", () => {
  it("puts the event with the fewest changes first", () =>
    expect(nearest("visit-is-caled-of", corpus.events, 2)[0]?.id).toBe("e-cancelled"));

  it("gives no more than it is asked for", () =>
    expect(nearest("x", corpus.events, 3)).toHaveLength(3));

  it("gives nothing where there is nothing", () => expect(nearest("x", [], 3)).toEqual([]));
});
