// What is said in a paper was said on the day on which the paper was given out.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  [
    "Peru condemned the raid in a statement released on Thursday.",
    "Peru condemns the raid in a statement | 2024-05-02",
  ],
  [
    "Peru protested in a note handed to the Chilean ambassador in Lima on Thursday.",
    "Peru protests in a note handed to the Chilean ambassador in Lima | 2024-05-02",
  ],
  [
    "Ana Roca accused Chile of lying in a letter published on Thursday.",
    "Ana Roca accuses Chile of lying in a letter | 2024-05-02",
  ],
  // a letter of others
  [
    "Peru on Friday rejected the claim made in a letter sent in April.",
    "Peru rejects the claim made in a letter | 2024-05-03",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "date"])).toEqual([event]);
});
