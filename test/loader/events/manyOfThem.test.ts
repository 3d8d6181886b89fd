import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "title"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("the verb goes by the head of the subject", () => {
  table([
    ["Yemenis were arrested on Friday.", "2024-05-03 | Yemenis are arrested"],
    ["Iraqis were killed in Chad on Friday.", "2024-05-03 | Iraqis are killed in Chad"],
    [
      "Youths loyal to President Roca burned a UN vehicle on Friday.",
      "2024-05-03 | Youths loyal to President Roca burn a UN vehicle",
    ],
    // but one town, and one band
    ["Tunis was bombed on Friday.", "2024-05-03 | Tunis is bombed"],
    [
      "A militia close to Roca burned a bus on Friday.",
      "2024-05-03 | Militia close to Roca burns a bus",
    ],
  ]);
});

describe("troops along a border are along no state", () => {
  table([
    [
      "Peru closed its border with Chile on Friday and massed troops along it.",
      "2024-05-03 | Peru closes its border with Chile",
      "2024-05-03 | Peru masses troops",
    ],
  ]);
});
