import { describe, expect, it } from "vitest";
import { toMeridians } from "#places/frame.ts";
import { type Line, printLines, surrounds } from "#places/lines.ts";

const square: Line = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe("toMeridians(longitudes)", () => {
  it.each([
    [[16], 16, 0],
    [[10, 30], 20, 20],
    [[170, -170], 180, 20],
    [[-77, 16, 139], 31, 216],
    [[-120, 150, 170], -165, 90],
  ])("%j", (longitudes, middle, span) => {
    const found = toMeridians(longitudes);
    expect(found.span).toBe(span);
    expect(Math.abs(found.middle)).toBe(Math.abs(middle));
  });
});

it("surrounds(ring, x, y)", () => {
  expect(surrounds(square, 5, 5)).toBe(true);
  expect(surrounds(square, 15, 5)).toBe(false);
});

describe("printLines(lines, closed)", () => {
  it("prints steps in whole tenths", () =>
    expect(printLines([square], true)).toBe("M0 0l100 0 0 100-100 0z"));
  it("leaves out what does not move", () =>
    expect(
      printLines(
        [
          [
            [1, 1],
            [1.01, 1],
            [1.5, 1],
          ],
          [
            [2, 2],
            [2.01, 2],
          ],
        ],
        false,
      ),
    ).toBe("M10 10l5 0"));
});
