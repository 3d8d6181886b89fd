// What comes after an occasion says nothing of the year of the occasion: the nearest is meant.

import { expect, test } from "vitest";
import { told } from "../events/told.ts";

test.each([
  [
    "Peru and Chile will pull back troops after a January 11 shootout.",
    ["Shootout between Peru and Chile | 2024-01-11 | held"],
  ],
  [
    "Peru and Chile will pull back troops after a clash on January 11.",
    ["Clash between Peru and Chile | 2024-01-11 | held"],
  ],
  [
    "Peru and Chile will pull back troops after a March meeting.",
    ["Peru and Chile meet | 2024-03 | held"],
  ],
  [
    "Peru put off until after the July elections a visit by Bo Holm.",
    ["Peru puts off until after the elections a visit by Bo Holm | 2024-07-01/.. | cancelled"],
  ],
])("%s", (text, events) => {
  expect(told(text, ["title", "date", "status"])).toEqual(expect.arrayContaining(events));
});

test.each([
  [
    "Peru will withdraw its troops after a June 25 vote.",
    ["Peru is to withdraw its troops after a vote | 2024-06-25 | planned expected"],
  ],
  [
    "Peru withdrew its troops after the August elections.",
    [
      "August elections | 2023-08 | held",
      "Peru withdraws its troops after the elections | 2023-08-01/2024-05-06 | held",
    ],
  ],
])("not otherwise: %s", (text, events) => {
  expect(told(text, ["title", "date", "status"])).toEqual(events);
});
