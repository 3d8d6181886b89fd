import { describe, expect, it } from "vitest";
import { count, counted, figure, ordinal, times } from "#format/number.ts";

describe("numbers in running text", () => {
  it("are words up to nine, then digits", () => {
    expect([0, 1, 9, 10, 1200, 1_000_000].map(count)).toEqual([
      "no",
      "one",
      "nine",
      "10",
      "1,200",
      "1,000,000",
    ]);
    expect(figure(9)).toBe("9");
  });

  it("agree with their noun", () => {
    expect(counted(1, "event")).toBe("one event");
    expect(counted(20, "event")).toBe("20 events");
    expect(counted(2, "more", "more")).toBe("two more");
    expect([1, 2, 3].map(times)).toEqual(["once", "twice", "three times"]);
  });

  it("are ordinals in words up to twentieth, then digits", () => {
    expect([1, 15, 20, 21, 22, 23, 24, 101, 111, 112, 113].map(ordinal)).toEqual([
      "first",
      "fifteenth",
      "twentieth",
      "21st",
      "22nd",
      "23rd",
      "24th",
      "101st",
      "111th",
      "112th",
      "113th",
    ]);
  });
});
