// What a state or a body gives, wires or hands back: aid and a concession, and no visit.

import { expect, it } from "vitest";
import { told } from "./told.ts";

const kinds = (text: string) => told(text, ["kind", "who"]);

it("tells what is given, whatever it carries", () => {
  expect(kinds("Peru gave Chile 100 school buses on Friday.")).toEqual(["AID | Peru + Chile"]);
  expect(kinds("Peru will give Chile two transport planes.")).toEqual(["AID | Peru + Chile"]);
});

it("takes what a body pays or a state wires to a land for aid", () => {
  expect(kinds("The IMF paid $3 billion to Chile in March.")).toEqual([
    "AID | International Monetary Fund + Chile",
  ]);
  expect(kinds("Peru wired $20 million to Chile on Friday.")).toEqual(["AID | Peru + Chile"]);
  expect(kinds("Peru deposited $2 billion in the central bank of Chile on Friday.")[0]).toMatch(
    /^AID/,
  );
});

it.each([
  "Peru paid $2 billion to Chile in March for gas.",
  "The gang wired $3 million to a bank in Lima on Friday.",
  "Peru deposited $2 million in an escrow account on Friday.",
])("takes no price and no deed of a gang for aid: %s", (text) => {
  expect(kinds(text).join()).not.toMatch(/AID/);
});

it("tells what is returned to a land, and not that its giver went there", () => {
  expect(kinds("Peru returned to Chile the skulls of 35 people in March.")).toEqual([
    "CONCEDE | Peru + Chile",
  ]);
  expect(told("Premier Bo Holm returned to Chile a hero on Friday.", ["title", "kind"])).toEqual([
    "Bo Holm returns to Chile | CONSULT visit",
  ]);
});
