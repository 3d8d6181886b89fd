// Who is not meant by an office of a state: a speaker with an office of his own, a guest, another president.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  // who says it is not the one of whom he says it
  [
    "Peru expelled Chile's ambassador on Friday, Foreign Minister Bo Holm said.",
    "Peru expels Chile's ambassador | Peru + Chilean ambassador",
  ],
  [
    "President Bo Holm flew to Oslo on Thursday. Peru's president sent condolences on Friday.",
    "Peru's president sends condolences | Peruvian president",
  ],
  [
    "The accord was signed in Lima on Thursday during a visit by President Bo Holm. The Peruvian leader visited Oslo on Friday.",
    "Peruvian leader visits Oslo | Peruvian leader",
  ],
  // the same one
  [
    "President Bo Holm closed the border on Thursday. The Peruvian leader visited Oslo on Friday.",
    "Bo Holm visits Oslo | Bo Holm",
  ],
  [
    "The foreign minister, Deputy Premier Bo Holm, visited Oslo on Friday.",
    "Bo Holm visits Oslo | Bo Holm",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "who"])).toContain(event);
});
