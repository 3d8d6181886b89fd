// "Peru and the 54-nation African Union": the number of a body's members parts it from nobody.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Peru and the 54-nation African Union signed an accord on Friday.",
    "Peru and African Union sign an accord | Peru + African Union",
  ],
  [
    "Peru and the 10-member ASEAN upgraded their relations in April.",
    "Peru and ASEAN upgrade their relations | Peru + ASEAN",
  ],
  [
    "Peruvian President Ana Roca held talks with the 15-member Security Council on Friday.",
    "Ana Roca meets UN Security Council | Ana Roca + UN Security Council",
  ],
  [
    "The 54-nation African Union suspended Chad on Friday.",
    "African Union suspends Chad | African Union + Chad",
  ],
  // a body of its own, as it was
  [
    "Peru and the African Union signed an accord on Friday.",
    "Peru and African Union sign an accord | Peru + African Union",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "who"])).toContain(event);
});
