// "seized eight Peruvian servicemen and released them": whom, in a title that stands alone.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("people of no name are told again by what they are", () => {
  it.each([
    [
      "Chile seized eight Peruvian servicemen on Thursday and released them on Friday.",
      "Chile seizes eight Peruvian servicemen",
      "Chile releases the Peruvian servicemen",
    ],
    // of whom nothing but a number is told
    [
      "Chile arrested two sailors on Thursday and expelled them on Friday.",
      "Chile arrests two sailors",
      "Chile expels the two sailors",
    ],
  ])("%s", (text, ...events) => expect(told(text, ["title"])).toEqual(events));
});
