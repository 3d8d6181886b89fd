import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "status", "title", "where"])).toEqual(events),
  );

describe("an aside behind the subject gives what is to be its day", () => {
  table([
    [
      "The talks, to be held in Lima on July 8 and 9, will be chaired by Premier Ana Roca.",
      "2024-07-08/2024-07-09 | planned expected | Ana Roca is to chair talks | Lima",
    ],
    [
      "The summit, to be held in Lima on July 8, will focus on trade.",
      "2024-07-08 | planned expected | Summit is to focus on trade | Lima",
    ],
    // a day of its own
    [
      "The accord, initialled in Lima in March 2022, will be signed in Oslo on June 27.",
      "2022-03 | held | Accord is initialled in Lima | Lima",
      "2024-06-27 | planned expected | Accord is to be signed in Oslo | Oslo",
    ],
  ]);
});
