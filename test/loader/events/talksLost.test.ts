// Talks that open on one day and break off on another are two happenings, and whoever mediates them is in neither.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "status", "kind", "who", "title"])).toEqual(events),
  );

describe("talks that had begun are suspended", () => {
  table([
    [
      "Talks between Peru and Chile opened on April 10 but were suspended on April 23.",
      "2024-04-10 | held | CONSULT | Peru + Chile | Peru and Chile meet",
      "2024-04-23 | cancelled | SANCTION discontinue | Peru + Chile | Talks between Peru and Chile are suspended",
    ],
    [
      "Talks between Peru and Chile opened on April 10 but stalled over borders on April 23.",
      "2024-04-10 | held | CONSULT | Peru + Chile | Peru and Chile meet",
      "2024-04-23 | cancelled | SANCTION discontinue | Peru + Chile | Talks between Peru and Chile stall over borders",
    ],
    // what was only set is put off, and once
    [
      "Talks between Peru and Chile had been set for April 10 but were put off.",
      "2024-04-10 | cancelled | REJECT meet | Peru + Chile | Talks between Peru and Chile are called off",
    ],
  ]);
});

describe("what becomes of talks is said of the talks", () => {
  table([
    [
      "Talks between Peru and Chile collapsed in April.",
      "2024-04 | cancelled | SANCTION discontinue | Peru + Chile | Talks between Peru and Chile collapse",
    ],
    [
      "Peace talks between Peru and Chile were suspended on Friday.",
      "2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile | Peace talks between Peru and Chile are suspended",
    ],
    [
      "Talks between Peru and Chile were adjourned on Friday.",
      "2024-05-03 | cancelled | REJECT meet | Peru + Chile | Talks between Peru and Chile are adjourned",
    ],
    // that is when it was over
    ["The meeting of the council was adjourned at 5 p.m. on Friday."],
  ]);
});

describe("who mediates them in an aside does nothing that day", () => {
  table([
    [
      "Talks between Peru and Chile, brokered by Norway, collapsed on Friday.",
      "2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile | Talks between Peru and Chile collapse",
    ],
    [
      "Talks between Ana Roca and the rebels, brokered by Norway, have been frozen since April 10.",
      "2024-04-10/.. | cancelled | REJECT meet | Ana Roca + rebels | Talks between Ana Roca and rebels are frozen",
    ],
    // unless that has a day
    [
      "A truce, brokered by Norway in April, collapsed on Friday.",
      "2024-04 | held | CONSULT third-party | Norway | Norway brokers a truce",
      "2024-05-03 | cancelled | SANCTION discontinue | nobody | Truce is broken off",
    ],
  ]);
});

describe("who ends talks with another is told to do so", () => {
  table([
    [
      "Peru broke off peace talks with Chile and Bolivia on Friday.",
      "2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile + Bolivia | Peru breaks off peace talks with Chile and Bolivia",
    ],
    [
      "Peru suspended its dialogue with Chile on Friday.",
      "2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile | Peru suspends dialogue with Chile",
    ],
    // theirs, and with nobody else
    [
      "Peru and Chile suspended their talks on Friday.",
      "2024-05-03 | cancelled | SANCTION discontinue | Peru + Chile | Peru and Chile’s meeting is suspended",
    ],
  ]);
});
