import { array, assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTree } from "#loader/parser/spanningTree.ts";

const sumOf = (rows: readonly (readonly number[])[], heads: readonly number[]): number =>
  heads.slice(1).reduce((sum, head, at) => sum + (rows[at + 1]?.[head] ?? 0), 0);

/** Every tree over so many words, the root with one child. */
function allTrees(size: number): readonly (readonly number[])[] {
  let lists: number[][] = [[0]];
  for (let word = 1; word < size; word++)
    lists = lists.flatMap((list) =>
      Array.from({ length: size }, (_, head) => [...list, head]).filter(
        (heads) => heads[word] !== word,
      ),
    );
  return lists.filter((heads) => isTree(heads));
}

function isTree(heads: readonly number[]): boolean {
  const reaches = (word: number, steps: number): boolean =>
    word === 0 || (steps > 0 && reaches(heads[word] ?? 0, steps - 1));
  const isRooted = heads.every((_, word) => reaches(word, heads.length));
  return isRooted && heads.slice(1).filter((head) => head === 0).length === 1;
}

const exactly = (size: number) => ({ minLength: size, maxLength: size });

describe("bestTree", () => {
  it("is a tree with one root, and none is better: against all trees of up to four words", () => {
    assert(
      property(
        integer({ min: 2, max: 5 }).chain((size) => {
          const row = array(double({ min: -10, max: 0, noNaN: true }), exactly(size));
          return array(row, exactly(size));
        }),
        (rows) => {
          const heads = bestTree(rows);
          expect(isTree(heads)).toBe(true);
          const best = Math.max(...allTrees(rows.length).map((tree) => sumOf(rows, tree)));
          expect(sumOf(rows, heads)).toBeCloseTo(best, 6);
        },
      ),
    );
  });

  it("breaks a cycle where it costs least", () => {
    // 1 and 2 want each other; 1 loses less by hanging on the root
    const rows = [
      [0, 0, 0],
      [-2, 0, -1],
      [-5, -1, 0],
    ];
    expect(bestTree(rows)).toEqual([0, 0, 1]);
  });

  it("takes one root where two words want to be it", () => {
    const rows = [
      [0, 0, 0],
      [-1, 0, -5],
      [-2, -4, 0],
    ];
    expect(bestTree(rows)).toEqual([0, 0, 1]);
  });

  it("is found at once though every word wants to be the root, and next its neighbour", () => {
    const row = (word: number) =>
      Array.from({ length: 161 }, (_, head) => (head === 0 ? 0 : -1 - Math.abs(word - head)));
    const begin = performance.now();
    expect(isTree(bestTree(Array.from({ length: 161 }, (_, word) => row(word))))).toBe(true);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
