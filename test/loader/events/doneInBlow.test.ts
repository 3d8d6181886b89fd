// "ousted in a 2006 coup": the year of the blow is that of who suffers it.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["Ana Roca was ousted in a 2006 coup.", "Ana Roca is ousted in a coup | 2006"],
  ["Troops killed Ana Roca in the 2009 raid.", "Troops kill Ana Roca in the raid | 2009"],
  // a court sits later
  ["Peru convicted Ana Roca in a 2009 raid.", "Peru convicts Ana Roca in a raid | ../2024-05-06"],
  ["Peru jailed Ana Roca over a 2006 coup.", "Peru jails Ana Roca over a coup | ../2024-05-06"],
])("%s", (text, event) => {
  expect(told(text, ["title", "date"])).toContain(event);
});
