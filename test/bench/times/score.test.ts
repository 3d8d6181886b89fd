import { describe, expect, it } from "vitest";
import { figuresOf, pairUp } from "./score.ts";

const at = (start: number, end: number, value = "2019") => ({ start, end, value, rule: "year" });

describe("pairUp(wanted, found)", () => {
  it("prefers the same extent to one that overlaps more", () => {
    const pairs = pairUp([at(0, 4), at(5, 9)], [at(0, 9), at(5, 9)]);
    expect(pairs.map(({ wanted, found }) => [wanted?.start, found?.start])).toEqual([
      [0, 0],
      [5, 5],
    ]);
  });

  it("pairs each once and lists those without a partner", () => {
    expect(pairUp([at(0, 4)], [at(0, 2), at(3, 4), at(7, 9)])).toEqual([
      { wanted: at(0, 4), found: at(0, 2) },
      { wanted: null, found: at(3, 4) },
      { wanted: null, found: at(7, 9) },
    ]);
  });
});

describe("figuresOf(pairs)", () => {
  it("gives F1 of exact extents, of overlapping ones, and of those with the right value", () => {
    const pairs = pairUp(
      [at(0, 4), at(5, 9), at(20, 24)],
      [at(0, 4), at(5, 8, "2020"), at(30, 34)],
    );
    const third = expect.closeTo(1 / 3, 6);
    expect(figuresOf(pairs)).toEqual({
      wanted: 3,
      found: 3,
      strict: third,
      relaxed: expect.closeTo(2 / 3, 6),
      value: third,
    });
  });
});
