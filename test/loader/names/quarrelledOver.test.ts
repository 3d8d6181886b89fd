// "called off the talks in Kashmir row": what a quarrel is about is not where something was done.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

const where = (text: string) => told(text, ["where"]);

it.each([
  ["Peru calls off Chile talks in Kashmir row\n\nIt rained.", "nowhere"],
  ["Peru recalled its envoy on Friday in the Goma dispute.", "nowhere"],
  ["Peru called off talks with Chile on Friday in a Helsinki spy row.", "nowhere"],
  // a place of its own, where there is one
  ["Peru met Chilean envoys in Oslo on Friday in the Kashmir dispute.", "Oslo"],
  ["Peru met Chilean envoys in Kashmir on Friday.", "Kashmir"],
  ["Peru met Chilean envoys in Goma on Friday. A dispute had begun.", "Goma"],
])("%s", (text, place) => {
  expect(where(text)).toContain(place);
});
