import { describe, expect, it } from "vitest";
import { toWords } from "#loader/times/toWords.ts";

const read = (text: string) => toWords(text, { start: 0, end: text.length });

describe("toWords", () => {
  it("tells of a word the same the second time", () => {
    const [first, , second] = read("Monday, Monday");
    expect(second).toEqual({ ...first, start: 8, end: 14 });
    expect(read("Monday")[0]).toEqual(first);
  });

  it("tells small letters from capitals: “march” is no month", () => {
    expect(read("March")[0]?.tags).toEqual({ month: 3 });
    expect(read("march")[0]?.tags).toBeNull();
    expect(read("March")[0]?.tags).toEqual({ month: 3 });
  });

  it("reads a number by what stands before it", () => {
    expect(read("in 1989")[1]?.tags).toMatchObject({ year: 1989 });
    expect(read("$1989").at(-1)?.tags).toBeNull();
    expect(read("in 1989")[1]?.tags).toMatchObject({ year: 1989 });
  });
});
