import { array, assert, integer, oneof, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct, gather, indicesOf, joinLists } from "#loader/gather.ts";

describe("gather", () => {
  it("equals flatMap", () => {
    assert(
      property(array(oneof(integer(), array(integer()))), (list) => {
        expect(gather(list, (one) => one)).toEqual(list.flatMap((one) => one));
      }),
    );
  });

  it("skips empty results, and passes the index", () => {
    expect(gather(["a", "b", "c"], (one, at) => (at === 1 ? [] : [one, `${one}${at}`]))).toEqual([
      "a",
      "a0",
      "c",
      "c2",
    ]);
  });

  it("flattens one level only", () => {
    expect(gather([1, 2], (n) => [[n]])).toEqual([[1], [2]]);
  });
});

describe("joinLists", () => {
  it("concatenates lists without changing them", () => {
    const lists = [[1, 2], [], [3]];
    expect(joinLists(lists)).toEqual([1, 2, 3]);
    expect(lists).toEqual([[1, 2], [], [3]]);
  });
});

describe("distinct", () => {
  it("keeps the first of each in order, like a Set", () => {
    assert(
      property(array(integer({ min: 0, max: 20 }), { maxLength: 40 }), (list) => {
        expect(distinct(list)).toEqual([...new Set(list)]);
      }),
    );
  });
});

describe("indicesOf", () => {
  it("gives the matching indices below the length", () => {
    expect(indicesOf(5, (at) => at % 2 === 0)).toEqual([0, 2, 4]);
    expect(indicesOf(0, () => true)).toEqual([]);
  });
});
