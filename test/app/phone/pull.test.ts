import { describe, expect, it } from "vitest";
import { isPull, isPutAway, type PullMove } from "#app/phone/pull.ts";

const from = { x: 200, y: 100, ms: 0 };

describe("isPull(from, to)", () => {
  it.each([
    ["down", { x: 203, y: 112, ms: 20 }, true],
    ["up", { x: 200, y: 80, ms: 20 }, false],
    ["sideways", { x: 240, y: 110, ms: 20 }, false],
    ["not at all, yet", { x: 202, y: 101, ms: 20 }, null],
  ])("tells a way %s", (_, to, expected) => expect(isPull(from, to)).toBe(expected));
});

describe("isPutAway(moves, ms, height)", () => {
  /** In steps of 20 ms from 100 px down. */
  const way = (...heights: readonly number[]): PullMove[] =>
    heights.map((y, i) => ({ x: 200, y: 100 + y, ms: i * 20 }));

  it.each([
    ["a long way, however slowly", way(0, 60, 120, 180, 240, 241, 242, 243, 244, 245), 180],
    ["a short way, quickly", way(0, 20, 40, 60), 70],
    ["a long way, after a rest", way(0, 100, 300), 900],
  ])("takes %s", (_, moves, ms) => expect(isPutAway(moves, ms, 800)).toBe(true));

  it.each([
    ["a short way, slowly", way(0, 4, 8, 12, 16, 20, 24, 28, 32), 170],
    ["a short way, quickly, after a rest", way(0, 30, 60), 600],
    ["a twitch", way(0, 12), 22],
    ["a long way, thrown back up", way(0, 200, 400, 400, 400, 400, 400, 360, 320, 280), 190],
  ])("does not take %s", (_, moves, ms) => expect(isPutAway(moves, ms, 800)).toBe(false));

  it("is nothing without a finger", () => expect(isPutAway([], 0, 800)).toBe(false));
});
