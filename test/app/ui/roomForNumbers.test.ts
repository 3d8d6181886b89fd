import { describe, expect, it } from "vitest";
import { roomForNumbers } from "#app/ui/roomForNumbers.ts";

const upTo = (...numbers: readonly (number | null)[]) =>
  roomForNumbers(numbers.map((number) => ({ number })));

describe("roomForNumbers(events)", () => {
  it("grows with the digits of the greatest number, not with how many there are", () => {
    expect(upTo(1, 99)).toBeUndefined();
    expect(upTo(100, 2)).toBe("wide");
    expect(upTo(4249)).toBe("wider");
  });

  it("is none without numbers", () => {
    expect(upTo()).toBeUndefined();
    expect(upTo(null)).toBeUndefined();
  });
});
