// "said that signing the accord would bring peace": nobody has signed it.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  "Peruvian Premier Bo Holm said on Friday that signing the accord would bring peace.",
  "Peruvian Premier Bo Holm told reporters on Friday that re-establishing diplomatic relations will happen very fast.",
  "Peruvian Premier Bo Holm said on Friday that recalling the envoy was a mistake.",
  "Peruvian Premier Bo Holm said on Friday that closing the border with Chile could take weeks.",
])("nothing is done in %s", (text) => {
  expect(told(text, ["kind"]).join()).not.toMatch(/AGREE|COOPERATE|SANCTION/);
});

it.each([
  // an aside, and a deed that is told
  [
    "Peruvian Premier Bo Holm said that, meeting Ana Roca on Friday, he had signed the accord.",
    "AGREE",
  ],
  ["Peruvian Premier Bo Holm said on Friday that Peru had recalled its envoy.", "SANCTION"],
])("%s", (text, kind) => {
  expect(told(text, ["kind"]).join()).toContain(kind);
});
