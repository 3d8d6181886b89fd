// A capital from which words come: whoever governs there sends them.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  ["Peru shut its border on Friday, prompting a protest from Santiago.", "Chile + Peru"],
  [
    "China imposed duties on steel on Friday, drawing a protest from Brussels.",
    "European Union + China",
  ],
])("is a state in %s", (text, who) => {
  expect(told(text, ["who"])).toContain(who);
});

it.each([
  "Peru shut its border on Friday after marches from Santiago.",
  "Peru freed an envoy from Santiago on Friday.",
])("is a town in %s", (text) => {
  expect(told(text, ["who"]).join()).not.toContain("Chile");
});
