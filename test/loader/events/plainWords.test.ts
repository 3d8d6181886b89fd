// Words that a tagger or a first look takes for something else.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  // so many visits, and none of them told
  ["President Ana Roca has visited China eight times.", []],
  [
    "President Ana Roca met Jan Vik twice on Friday.",
    ["Ana Roca meets Jan Vik | Ana Roca + Jan Vik"],
  ],
  [
    "President Ana Roca arrived in Lima on Friday, ruling out talks with Chile.",
    ["Ana Roca arrives in Lima | Ana Roca", "Ana Roca declines to meet Chile | Ana Roca + Chile"],
  ],
  [
    "Vice Premier He Wei met Ana Roca in Beijing on Friday.",
    ["He Wei meets Ana Roca in Beijing | He Wei + Ana Roca"],
  ],
])("%s", (text, events) => {
  expect(told(text, ["title", "who"])).toEqual(events);
});
