import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSelector } from "#model/selector.ts";
import { anyUnits } from "./anyText.ts";

const text = "The envoys met in Oslo on Friday, and the ministers met there a day later.";

describe("toSelector(text, span)", () => {
  it("has the words and 32 units of context on either side", () => {
    const start = text.indexOf("the ministers met");
    expect(toSelector(text, { start, end: start + 17 })).toEqual({
      start,
      end: start + 17,
      exact: "the ministers met",
      prefix: "envoys met in Oslo on Friday, and ".slice(-32),
      suffix: " there a day later.",
    });
  });

  it("has less context at the ends of the text", () => {
    const whole = toSelector(text, { start: 0, end: text.length });
    expect([whole.prefix, whole.exact, whole.suffix]).toEqual(["", text, ""]);
  });

  it("matches its position in any text", () => {
    const cut = fc.tuple(
      anyUnits.filter((words) => words !== ""),
      fc.nat(),
      fc.nat(),
    );
    fc.assert(
      fc.property(cut, ([words, from, length]) => {
        const start = from % words.length;
        const end = start + 1 + (length % (words.length - start));
        const { exact, prefix, suffix } = toSelector(words, { start, end });
        expect(words.slice(start, end)).toBe(exact);
        expect(words.slice(0, start).endsWith(prefix)).toBe(true);
        expect(words.slice(end).startsWith(suffix)).toBe(true);
      }),
    );
  });

  it.each([
    [4, 4],
    [5, 4],
    [-1, 3],
    [0, text.length + 1],
  ])("throws for %i–%i, which is not a span of the text", (start, end) => {
    expect(() => toSelector(text, { start, end })).toThrow("is not a span of a text of");
  });
});
