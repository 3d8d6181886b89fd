import { describe, expect, it } from "vitest";
import { bySpan, covers, overlaps, type Span } from "#model/span.ts";

/** The span drawn with #: "..##." is { start: 2, end: 4 }. */
function span(picture: string): Span {
  return { start: picture.indexOf("#"), end: picture.lastIndexOf("#") + 1 };
}

describe("covers(outer, inner)", () => {
  it.each([
    [".####.", "..##..", true],
    [".####.", ".####.", true],
    [".####.", ".#....", true],
    [".####.", "...###", false],
    ["..##..", ".####.", false],
    ["##....", "....##", false],
  ])("%s of %s is %s", (outer, inner, is) => {
    expect(covers(span(outer), span(inner))).toBe(is);
  });
});

describe("overlaps(a, b)", () => {
  it.each([
    ["###...", "..##..", true],
    ["######", "..#...", true],
    ["##....", "...###", false],
    // the end is exclusive: adjacent spans share nothing
    ["###...", "...###", false],
  ])("%s and %s: %s, either way round", (a, b, is) => {
    expect(overlaps(span(a), span(b))).toBe(is);
    expect(overlaps(span(b), span(a))).toBe(is);
  });
});

describe("bySpan(a, b)", () => {
  it("sorts by start, the longer first", () => {
    const told = ["....#.", "##....", "####..", "..##.."].map(span);
    expect(told.toSorted(bySpan)).toEqual(["####..", "##....", "..##..", "....#."].map(span));
  });
});
