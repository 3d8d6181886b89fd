import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is given, sent and sought", () => {
  it.each([
    [
      "Peru on Friday gave back five Chilean fishermen.",
      "Peru gives back five Chilean fishermen | CONCEDE",
    ],
    [
      "Chile sought a probe into the raid on Friday.",
      "Chile seeks a probe into the raid | REQUEST",
    ],
    [
      "Peru gave the Chilean ambassador a demarche on Friday.",
      "Peru gives the Chilean ambassador a demarche | ACCUSE disapprove",
    ],
    [
      "Peru sent 300 army trucks to the border on Friday.",
      "Peru sends 300 army trucks to the border | MOBILIZE",
    ],
    [
      "Peru placed an oil rig in disputed waters on Friday.",
      "Peru places an oil rig in disputed waters | MOBILIZE",
    ],
    [
      "Peru submitted a 4,000-page memorial in March this year.",
      "Peru submits a 4,000-page memorial | STATEMENT",
    ],
    [
      "Family reunions took place in Lima from Feb. 20 to 25.",
      "Family reunions take place in Lima | CONSULT",
    ],
    [
      "The EU has allocated an additional 5 million euros to Chile.",
      "EU allocates an additional 5 million euros to Chile | AID",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "kind"])).toEqual([event]));

  it.each([
    "Roca returned a guide to the shelf on Friday.",
    "Peru, seeking an inquiry, is angry.",
    "The government allocated $5 million to repair roads on Friday.",
  ])("but not: %s", (text) => expect(told(text, ["title"])).toEqual([]));
});
