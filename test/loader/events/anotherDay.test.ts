import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on a Wednesday, 8 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["title", "date", "status"], "2024-05-08")).toEqual(events),
  );

describe("what was to be on one day and comes on another", () => {
  table([
    [
      "Ana Holm's visit to Chile has been moved from Tuesday to Friday.",
      "Ana Holm’s visit to Chile is moved | 2024-05-07 | cancelled",
      "Ana Holm is to visit Chile | 2024-05-10 | planned expected",
    ],
    [
      "The summit of Peru and Chile has been rescheduled for May 27.",
      "Peru and Chile are to attend the summit | 2024-05-27 | planned expected",
    ],
    [
      "Peru's summit with Chile, originally planned for April, will now be held in July in Lima.",
      "Peru is to attend summit in Lima | 2024-07 | planned expected",
    ],
    [
      "The Peru-Chile talks, tentatively set for Tuesday, have been moved to Friday.",
      "Peru and Chile are to meet | 2024-05-10 | planned expected",
    ],
  ]);
});

describe("what was originally to be", () => {
  table([
    [
      "Ana Holm was originally due to meet Bo Vik in Oslo on Friday.",
      "Ana Holm’s meeting with Bo Vik is called off | 2024-05-10 | cancelled",
    ],
    [
      "Ana Holm was due to meet Bo Vik in Oslo on Friday.",
      "Ana Holm is to meet Bo Vik in Oslo | 2024-05-10 | planned expected",
    ],
  ]);
});

describe("what has been refused has had no day of its own", () => {
  test.each([
    ["Peru turned down an offer of talks from Chile on Tuesday.", "2024-05-07"],
    ["Peru turned down an offer from Chile on Tuesday.", "2024-05-07"],
  ])("%s", (text, date) => expect(told(text, ["date"], "2024-05-08")).toEqual([date]));
});
