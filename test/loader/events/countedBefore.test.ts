// "Two Peruvian doctors were freed. The two were seized in May": people of no name, by their number.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the two are those of that number in the sentence before", () => {
  it.each([
    [
      "Two Peruvian doctors were freed on Friday. The two were seized by gunmen on April 3.",
      "Gunmen seize Peruvian doctors | gunmen + Peruvian doctors",
      "Two Peruvian doctors are freed | Peruvian doctors",
    ],
    // of another number
    [
      "Two Peruvian doctors were freed on Friday. The three were seized by gunmen on April 3.",
      "Gunmen seize the three | gunmen",
      "Two Peruvian doctors are freed | Peruvian doctors",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));
});
