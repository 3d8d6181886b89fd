import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "where"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what two are at odds over is not where they act", () => {
  table([
    [
      "Peru and Chile, at odds over Conejo island, agreed on Friday to resume talks.",
      "Peru and Chile agree to resume talks | nowhere",
    ],
    // but where they meet, and meet in an aside
    [
      "Peru and Chile, at odds over Conejo island, met in Oslo on Friday.",
      "Peru and Chile meet in Oslo | Oslo",
    ],
    [
      "Peru and Chile, meeting in Oslo, agreed on Friday to resume talks.",
      "Peru and Chile meet in Oslo | Oslo",
      "Peru and Chile agree to resume talks | Oslo",
    ],
  ]);
});
