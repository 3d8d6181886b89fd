// Whose president somebody is, where what he does or who tells of it says so.

import { expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";

/** Everybody who is named in any event, with his land. */
function landsOf(text: string): readonly string[] {
  const all = eventsOf(text).flatMap(({ participants }) => participants);
  return all.map(({ name, country }) => `${name}/${country ?? "-"}`);
}

it.each([
  ["The Kremlin said President Bo Holm would visit Minsk on Friday.", "Bo Holm/RU"],
  ["Peru said President Bo Holm would visit Minsk on Friday.", "Bo Holm/PE"],
  ["Prime Minister Ana Roca left Lima on a tour on Tuesday.", "Ana Roca/PE"],
  [
    "Peru’s foreign minister quit on Tuesday. President Bo Holm accepted the resignation.",
    "Bo Holm/PE",
  ],
  ["Thai junta chief General Bo Holm visited Beijing on Tuesday.", "Bo Holm/TH"],
])("is told by %s", (text, who) => {
  expect(landsOf(text)).toContain(who);
});

it.each([
  // a guest there
  ["Peru announced that President Bo Holm would visit Lima on Friday.", "Bo Holm/-"],
  ["President Ana Roca left Lima for Oslo on Tuesday.", "Ana Roca/-"],
  // a host, or a guest
  ["Peru’s foreign minister flew home on Tuesday. President Bo Holm thanked Chile.", "Bo Holm/-"],
])("is left open by %s", (text, who) => {
  expect(landsOf(text)).toContain(who);
});
