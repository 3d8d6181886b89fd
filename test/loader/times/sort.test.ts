import { describe, expect, it } from "vitest";
import { addLiteral, noSort, sortOf } from "#loader/times/sort.ts";

describe("sortOf", () => {
  it("is the same for words of the same tags that no pattern names", () => {
    expect(sortOf("bosun", { weekday: 0 })).toBe(sortOf("skipper", { weekday: 1 }));
  });

  it("differs by tags, and by the word where a pattern names it", () => {
    addLiteral("quay");
    addLiteral("berth");
    const sorts = [
      sortOf("quay", null),
      sortOf("berth", null),
      sortOf("quay", { day: 3 }),
      sortOf("quay", { day: 3, number: 3 }),
      sortOf("", { number: 3 }),
    ];
    expect(new Set(sorts).size).toBe(sorts.length);
  });

  it("is none for any other word", () => {
    expect(sortOf("harbourmaster", null)).toBe(noSort);
  });
});
