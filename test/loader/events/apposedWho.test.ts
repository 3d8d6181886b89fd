import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "who", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("whoever has a name acts, and not what they are", () => {
  table([
    [
      "Ana Roca, a dual Peruvian-Norwegian citizen, was freed on Friday.",
      "2024-05-03 | Ana Roca | Ana Roca is freed",
    ],
    [
      "Jon Holm, a former Roman Catholic bishop, was freed on Friday.",
      "2024-05-03 | Jon Holm | Jon Holm is freed",
    ],
    // but a list of two, and what stands before the name
    [
      "Peruvian bishop Jon Holm was freed on Friday.",
      "2024-05-03 | Jon Holm | Peruvian bishop Jon Holm is freed",
    ],
    [
      "Ana Roca and a Norwegian citizen were freed on Friday.",
      "2024-05-03 | Ana Roca + Norwegian citizen | Ana Roca and a Norwegian citizen are freed",
    ],
  ]);
});

describe("which states they are is no deed, and what goes on meanwhile has the day", () => {
  table([
    [
      "Peru withdrew its envoys from states that recognised Kosovo in the days after the vote.",
      "../2024-05-06 | Peru + envoys + Kosovo | Peru withdraws its envoys from states",
    ],
    [
      "Ana Roca of Peru was in Oslo on Friday, while the Senate of Peru was voting.",
      "2024-05-03 | Ana Roca | Ana Roca visits Oslo",
      "2024-05-03 | Senate | Senate votes",
    ],
  ]);
});
