// Whose president or minister somebody is, where only the sentence before tells it.

import { expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";

/** Everybody who is named in any event, with his land. */
function landsOf(text: string): readonly string[] {
  const all = eventsOf(text).flatMap(({ participants }) => participants);
  return all.map(({ name, country }) => `${name}/${country ?? "-"}`);
}

it.each([
  ["Peru closed its border on Friday. Premier Ana Roca visited Lima on Saturday.", "Ana Roca/PE"],
  // who is told of beside is the other
  [
    "Peru will suspend aid to Chile. Foreign Minister Ana Roca met the Chilean envoy on Friday.",
    "Ana Roca/PE",
  ],
  [
    "The World Bank approved a loan for Peru on Thursday. Prime Minister Ana Roca visited Oslo on Friday.",
    "Ana Roca/PE",
  ],
  // a host
  ["Norwegian Premier Bo Holm flew to Lima on Friday. He met President Ana Roca.", "Ana Roca/PE"],
  ["Peru mediated between the two. Its king, Bo Holm, visited Oslo on Friday.", "Bo Holm/PE"],
])("is settled by %s", (text, who) => {
  expect(landsOf(text)).toContain(who);
});

it.each([
  // a step that he judges is another's
  [
    "Peru signed the accord on Thursday. President Bo Holm praised the step on Friday.",
    "Bo Holm/-",
  ],
  // of two, nothing says which
  [
    "Peru suspended aid to Chile on Thursday. Foreign Minister Ana Roca visited Oslo on Friday.",
    "Ana Roca/-",
  ],
  // a union has a president, too
  ["The EU gave Peru a loan on Thursday. President Bo Holm visited Oslo on Friday.", "Bo Holm/-"],
  // American papers do not say whose
  [
    "Peru met U.S. envoys on Thursday. Peru closed its border on Friday. President Bo Holm visited Oslo on Saturday.",
    "Bo Holm/-",
  ],
  // a town that is no seat; others' premiers
  ["Norwegian Premier Bo Holm flew to Lima on Friday. He met Ana Roca.", "Ana Roca/-"],
])("stays open in %s", (text, who) => {
  expect(landsOf(text)).toContain(who);
});
