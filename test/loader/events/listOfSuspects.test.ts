// "a list of suspects": people, and no verb that suspects.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("takes suspects behind “of” for people", () => {
  expect(told("Peru handed Chile a list of suspects in March.", ["title", "date"])).toEqual([
    "Peru hands Chile a list of suspects | 2024-03",
  ]);
});
