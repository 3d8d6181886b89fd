// What a land is that acts for itself, before its name.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  [
    "Georgia and the breakaway region of Abkhazia exchanged two envoys on Friday.",
    "Georgia and Abkhazia exchange two envoys | Georgia + Abkhazia",
  ],
  [
    "Peru recognised the breakaway region of Abkhazia on Friday.",
    "Peru recognises the breakaway region of Abkhazia | Peru + Abkhazia",
  ],
  // a place
  [
    "Bo Holm visited the breakaway region of Abkhazia on Friday.",
    "Bo Holm visits Abkhazia | Bo Holm",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "who"])).toEqual([event]);
});
