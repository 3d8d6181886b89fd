import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "title", "where"])).toEqual(events),
  );

describe("a note is handed over on the day and at the place behind it", () => {
  table([
    [
      "Ana Roca handed the protest note to Chilean ambassador Bo Vik in Lima on Friday.",
      "2024-05-03 | Ana Roca hands the protest note to Chilean ambassador Bo Vik in Lima | Lima",
    ],
    [
      "Peru sent a protest note to Chile on Friday.",
      "2024-05-03 | Peru sends a protest note to Chile | nowhere",
    ],
    // what the note is about has its own
    [
      "Peru sent a protest note about the attack in Oslo on 12 April.",
      "2024-04-12 | Attack in Oslo | Oslo",
      "../2024-05-06 | Peru sends a protest note about the attack in Oslo | nowhere",
    ],
  ]);
});
