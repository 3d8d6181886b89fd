// What wire reports tell of what comes next, and of what somebody will not heed.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Peru and Chile will next meet in Lima on May 23.",
    "Peru and Chile are to meet in Lima | 2024-05-23 | planned expected",
  ],
  [
    "President Roca scrubbed a planned meeting with President Vik on Friday.",
    "Roca’s meeting with Vik is called off | 2024-05-03 | cancelled",
  ],
  ["Peru said it would ignore the ruling.", "Peru ignores the ruling | ../2024-05-06 | declined"],
  ["Peru denounced the signing.", "Peru denounces the signing | ../2024-05-06 | held"],
])("%s", (text, event) => {
  expect(told(text, ["title", "date", "status"])).toEqual([event]);
});

test("the next meeting is none that somebody meets", () => {
  expect(told("Peru hopes that the next meet will be held soon.", ["title"])).toEqual([]);
});
