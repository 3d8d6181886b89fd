// One verb, told of several days: each day is an event of its own, with its own place.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Bo Holm and Ada Vik are to meet on 23 June and 7 July in Lima.",
    [
      "Bo Holm and Ada Vik are to meet in Lima | 2024-06-23 | Lima",
      "Bo Holm and Ada Vik are to meet in Lima | 2024-07-07 | Lima",
    ],
  ],
  [
    "Bo Holm and Ada Vik are to meet on 23 June in Lima and again on 7 July in Oslo.",
    [
      "Bo Holm and Ada Vik are to meet in Lima | 2024-06-23 | Lima",
      "Bo Holm and Ada Vik are to meet in Oslo | 2024-07-07 | Oslo",
    ],
  ],
  [
    "The monitors were abducted near Lima on 26 April and in Cusco on 29 April.",
    [
      "Monitors are abducted near Lima | 2024-04-26 | Lima",
      "Monitors are abducted in Cusco | 2024-04-29 | Cusco",
    ],
  ],
  [
    "Holm met Vik in Lima on 30 March, in Geneva on 17 April and in Oslo on 3 May.",
    [
      "Holm meets Vik in Lima | 2024-03-30 | Lima",
      "Holm meets Vik in Geneva | 2024-04-17 | Geneva",
      "Holm meets Vik in Oslo | 2024-05-03 | Oslo",
    ],
  ],
  [
    "Peru signed the accord in 1999 and the protocol to it in 2005.",
    ["Peru signs the accord | 1999 | nowhere", "Peru signs the protocol | 2005 | nowhere"],
  ],
])("%s", (text, events) => {
  expect(told(text, ["title", "date", "where"])).toEqual(events);
});

test.each([
  ["Peru and Chile met on 3 and 5 April."],
  ["Peru and Chile held talks in Lima on 3 April and 4 April."],
])("but days that lie near one another may be one meeting: %s", (text) => {
  expect(told(text, ["title"])).toHaveLength(1);
});

test("who refused to do something in a month refused then", () => {
  const text = "Peru signed a truce on March 1 but refused to extend it in April.";
  expect(told(text, ["title", "date"])).toEqual([
    "Peru signs a truce | 2024-03-01",
    "Peru refuses to extend the truce | 2024-04",
  ]);
});
