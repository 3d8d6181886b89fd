import { describe, expect, it } from "vitest";
import { isSwipe } from "#app/phone/swipe.ts";

const from = { x: 200, y: 100, ms: 0 };

describe("isSwipe(from, to)", () => {
  it.each([
    ["a long way down, slowly", { x: 210, y: 200, ms: 900 }],
    ["a short way down, quickly", { x: 200, y: 150, ms: 60 }],
  ])("takes %s", (_, to) => expect(isSwipe(from, to)).toBe(true));

  it.each([
    ["a tap", { x: 200, y: 101, ms: 40 }],
    ["a short way, slowly", { x: 200, y: 150, ms: 600 }],
    ["up", { x: 200, y: 0, ms: 100 }],
    ["sideways", { x: 380, y: 230, ms: 200 }],
  ])("does not take %s", (_, to) => expect(isSwipe(from, to)).toBe(false));
});
