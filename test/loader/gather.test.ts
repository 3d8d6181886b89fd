import { array, assert, integer, oneof, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct, gather, indicesOf, joinLists } from "#loader/gather.ts";

describe("gather", () => {
  it("gives what flatMap gives", () => {
    assert(
      property(array(oneof(integer(), array(integer()))), (list) => {
        expect(gather(list, (one) => one)).toEqual(list.flatMap((one) => one));
      }),
    );
  });

  it("leaves out what gives nothing, and tells each its place", () => {
    expect(gather(["a", "b", "c"], (one, at) => (at === 1 ? [] : [one, `${one}${at}`]))).toEqual([
      "a",
      "a0",
      "c",
      "c2",
    ]);
  });

  it("opens one level of lists and no more", () => {
    expect(gather([1, 2], (n) => [[n]])).toEqual([[1], [2]]);
  });
});

describe("joinLists", () => {
  it("puts lists behind one another and leaves them as they are", () => {
    const lists = [[1, 2], [], [3]];
    expect(joinLists(lists)).toEqual([1, 2, 3]);
    expect(lists).toEqual([[1, 2], [], [3]]);
  });
});

describe("distinct", () => {
  it("keeps the first of each, in order, as a set would", () => {
    assert(
      property(array(integer({ min: 0, max: 20 }), { maxLength: 40 }), (list) => {
        expect(distinct(list)).toEqual([...new Set(list)]);
      }),
    );
  });
});

describe("indicesOf", () => {
  it("gives the numbers that hold, and none at the end", () => {
    expect(indicesOf(5, (at) => at % 2 === 0)).toEqual([0, 2, 4]);
    expect(indicesOf(0, () => true)).toEqual([]);
  });
});
