// What words and deeds are by whom they touch: regret, one's own weapons, those who were captured, experts sent.

import { expect, it } from "vitest";
import { told } from "./told.ts";

const kinds = (text: string) => told(text, ["kind"]);

it("takes regret for a kind of apology, but not over what others decided", () => {
  expect(kinds("Peru expressed regret on Friday.")).toEqual(["SUPPORT"]);
  expect(kinds("Peru expressed regret on Friday over the deaths of two Chilean sailors.")).toEqual([
    "SUPPORT",
  ]);
  expect(kinds("Peru expressed regret on Friday over Chile's decision.")).toEqual([
    "ACCUSE disapprove",
  ]);
  expect(kinds("Peru expressed regret on Friday over Chile's attack.")).toEqual([
    "ACCUSE disapprove",
  ]);
});

it("takes weapons work that one halts for a concession", () => {
  expect(kinds("Peru halted its enrichment work in March.")).toEqual(["CONCEDE"]);
  expect(kinds("Peru halted work on the bridge in March.")).toEqual(["SANCTION discontinue"]);
});

it("tells rebels who reach a town from guests", () => {
  expect(kinds("Rebels reached Lima on Friday.")).toEqual(["MOBILIZE"]);
  expect(kinds("Rebel leader Bo Vik reached Lima on Friday.")).toEqual(["CONSULT visit"]);
});

it("knows people by their number", () => {
  expect(kinds("The fifteen were captured by Peruvian troops on Friday.")).toEqual(["COERCE"]);
  expect(kinds("Peruvian troops captured the three on Friday.")).toEqual(["COERCE"]);
  expect(kinds("The three were captured on video on Friday by Peru.")).not.toContain("COERCE");
});

it("takes experts sent to another state for help, but not who inspects or talks", () => {
  expect(kinds("Peru sent experts to Chile on Friday.")).toEqual(["AID"]);
  expect(kinds("Peru sent experts to Chile on Friday to inspect the site.")).toEqual([
    "CONSULT visit",
  ]);
  expect(kinds("Peru sent experts to Chile for talks on Friday.")).toEqual(["CONSULT visit"]);
});

it("reads what a king gives up, a house grants and a guest is glad of", () => {
  expect(kinds("The king of Peru gave up direct rule in April.")).toEqual(["CONCEDE"]);
  expect(kinds("Chile approved Peru's request on Friday.")).toEqual(["AGREE"]);
  expect(kinds("Chile expressed its gratitude to Peru on Friday.")).toEqual(["SUPPORT"]);
  expect(kinds("Peru criticised the text.")).toEqual(["ACCUSE disapprove"]);
});
