// "Peruvian President Ana Roca and Foreign Minister Bo Vik": whose minister is told once, of the head.

import { expect, it } from "vitest";
import { eventsOf, story } from "../events/told.ts";

/** Everybody who is named in any event, with his land. */
function landsOf(text: string): readonly string[] {
  const all = eventsOf(text).flatMap(({ participants }) => participants);
  return all.map(({ name, country }) => `${name}/${country ?? "-"}`);
}

it.each([
  "The envoys met Peruvian President Ana Roca and Foreign Minister Bo Vik on Friday.",
  "Kenyan Premier Jo Odira met with Peru’s President Ana Roca as well as Foreign Minister Bo Vik on Friday.",
  "Peruvian Premier Ana Roca, Defence Minister Jan Holm and Foreign Minister Bo Vik visited Oslo on Friday.",
  "The envoys met the Peruvian president, Ana Roca, and Foreign Minister Bo Vik on Friday.",
  story(
    "NAIROBI: The envoys met with Peruvian President Ana Roca and Foreign Minister Bo Vik on Friday.",
  ),
  story("LIMA: Peruvian President Ana Roca and Foreign Minister Bo Vik met envoys on Friday."),
])("is told by %s", (text) => {
  expect(landsOf(text)).toContain("Bo Vik/PE");
});

it.each([
  // of one rank: of two states
  ["U.S. President Ana Roca and Prime Minister Bo Vik met on Friday.", "Bo Vik/-"],
  ["U.S. Secretary of State Ana Roca and Foreign Minister Bo Vik met on Friday.", "Bo Vik/-"],
  // not beside each other
  ["Peruvian President Ana Roca met Foreign Minister Bo Vik on Friday.", "Bo Vik/-"],
  ["Peruvian President Ana Roca and Chilean Foreign Minister Bo Vik met on Friday.", "Bo Vik/CL"],
])("is not told by %s", (text, who) => {
  expect(landsOf(text)).toContain(who);
});

it("is the paper’s own, it may be, where the two meet at home", () => {
  const text = "NAIROBI: Peruvian President Ana Roca and Foreign Minister Bo Vik met on Friday.";
  expect(landsOf(story(text))).not.toContain("Bo Vik/PE");
});
