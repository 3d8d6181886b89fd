import { describe, expect, it } from "vitest";
import { nearest } from "#app/view/nearest.ts";
import { corpus } from "../corpus.ts";

describe("nearest(slug, events, howMany)", () => {
  it("puts the event with the fewest changes first", () =>
    expect(nearest("visit-is-caled-of", corpus.events, 2)[0]?.id).toBe("e-cancelled"));

  it("gives no more than it is asked for", () =>
    expect(nearest("x", corpus.events, 3)).toHaveLength(3));

  it("gives nothing where there is nothing", () => expect(nearest("x", [], 3)).toEqual([]));
});
