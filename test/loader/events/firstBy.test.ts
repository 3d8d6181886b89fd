// "The first by a Peruvian premier": what a visitor is, and nobody besides.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "The visit of Premier Ana Roca to Oslo, the first by a Peruvian head of state, began on Friday.",
    "Ana Roca",
  ],
  ["The visit by Premier Ana Roca to Oslo began on Friday.", "Ana Roca"],
])("%s", (text, who) => {
  expect(told(text, ["who"])).toEqual([who]);
});
