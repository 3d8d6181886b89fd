// "the conference on Kosovo, which was held in May": which of the two was held.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("“which was held” is said of the occasion, and not of what it is on", () => {
  it.each([
    [
      "The summit on Sudan, which was held in Cairo on Friday, adopted a declaration.",
      "Summit on Sudan | nobody",
      "Summit on Sudan adopts a declaration | nobody",
    ],
    [
      "The conference on Somalia, which ended on Friday, called for a truce.",
      "Conference on Somalia | nobody",
      "Conference on Somalia calls for a truce | nobody",
    ],
    // a state's own deed is its own, and so is a body's
    [
      "The league met on Sudan, which convened elections on Friday.",
      "Sudan convenes elections | Sudan",
      "League meets on Sudan | nobody",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));
});

describe("what convenes is told once", () => {
  it.each([
    [
      "The conference, which was to convene in Doha on 2 May, was postponed.",
      "Conference in Doha is postponed | 2024-05-02 | cancelled",
    ],
    ["The summit convened in Doha on 2 May.", "Summit in Doha | 2024-05-02 | held"],
    ["The Council convened in Doha on 2 May.", "Council convenes in Doha | 2024-05-02 | held"],
  ])("%s", (text, ...events) => expect(told(text, ["title", "date", "status"])).toEqual(events));
});
