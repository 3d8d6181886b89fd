// Whom "the two rivals", "the two countries' ministers" and "the government" of a party mean.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  [
    "Roca and Vik met in Ethiopia on Friday. Premier Ida Holm hosted the two rivals for dinner on Saturday.\n\nPeruvian President Ana Roca and rebel leader Jan Vik are foes.",
    "Ida Holm + Ana Roca + Jan Vik",
  ],
  [
    "The rebels freed two hostages, Clara Roca and Ana Vik, in January.\n\nEcuador recalled its envoy in 2006 to protest Colombia's spraying of crops, and last week the two countries' foreign ministers discussed the issue in Bogota.",
    "Ecuador + Colombia",
  ],
  [
    "LIMA, May 3 (PTI): Peru and Chile spoke on Friday.\n\nThe Bharatiya Janata Party on Saturday asked the government to call off the dialogue.",
    "Bharatiya Janata Party + Indian government",
  ],
])("whom such words mean: %s", (text, who) => {
  expect(told(text, ["who"]).at(-1)).toBe(who);
});
