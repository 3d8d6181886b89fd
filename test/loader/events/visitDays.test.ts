// Days of a visit: of what is done on it, of one that is under way, and of one that a traveller leaves.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Bo Holm flew to Lima on Saturday for a two-day visit during which he conferred with Ada Vik.",
    [
      "Bo Holm visits Lima | 2024-05-04 | Lima",
      "Bo Holm meets Ada Vik in Lima | 2024-05-04/2024-05-05 | Lima",
    ],
  ],
  [
    "Bo Holm, on a three-day visit to Peru, met Ada Vik yesterday.",
    [
      "Bo Holm visits Peru | 2024-05-03/2024-05-06 | Peru",
      "Bo Holm meets Ada Vik in Peru | 2024-05-05 | Peru",
    ],
  ],
  [
    "Bo Holm returned from Lima on Friday after a two-day visit.",
    ["Bo Holm returns from Lima after a two-day visit | 2024-05-03 | nowhere"],
  ],
])("%s", (text, events) => {
  expect(told(text, ["title", "date", "where"])).toEqual(events);
});

test.each([
  ["Bo Holm began a three-day visit to Peru on Saturday.", "2024-05-04/2024-05-06"],
  ["Bo Holm returned home on Friday after a visit to Peru.", "2024-05-03"],
])("but what begins or names its place is told as before: %s", (text, day) => {
  expect(told(text, ["date", "where"])).toContain(`${day} | Peru`);
});
