// "S. Korea", "N. Korean": how agencies and headlines shorten a state whose name begins with where it lies.

import { expect, it } from "vitest";
import { story, told } from "../events/told.ts";

it.each([
  [
    "S. Korean, Kenyan and Peruvian envoys met in Lima on Monday.",
    "South Korea, Kenya and Peru meet in Lima | South Korea + Kenya + Peru",
  ],
  [
    "N. Korea expelled the Norwegian envoy on Monday.",
    "North Korea expels the Norwegian envoy | North Korea + Norwegian envoy",
  ],
  [
    "Peru signed an accord with S. Africa on Monday. It was hailed in Oslo.",
    "Peru signs an accord with S. Africa | Peru + South Africa",
  ],
  // once it is told, "the North" is its half
  [
    "S. Korea opened an embassy in Lima on Friday. The North recalled its envoy on Monday.",
    "North Korea recalls its envoy | North Korea",
  ],
  // an initial is none
  [
    "S. Lanka met Kenyan President Ana Roca on Monday.",
    "S. Lanka meets Ana Roca | S. Lanka + Ana Roca",
  ],
])("%s", (text, event) => {
  expect(told(story(text), ["title", "who"])).toContain(event);
});
