import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const shown = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(rows)("%s", (text, ...events) => expect(told(text, ["kind", "title"])).toEqual(events));

describe("verbs that mean another thing by what stands behind them", () => {
  shown([
    [
      "Ana Roca called on the President of Peru, Bo Holm, on Friday.",
      "CONSULT | Ana Roca meets Bo Holm",
    ],
    [
      "Ana Roca called on Bo Holm on Friday to release the hostages.",
      "REQUEST change | Ana Roca calls on Bo Holm to release the hostages",
    ],
    ["Peru and Chile recalled the Lima Declaration on Friday."],
    ["Ana Roca recalled her visit with pleasure."],
    [
      "A team of the Andean Commission arrived in Lima on Friday.",
      "CONSULT visit | Andean Commission arrives in Lima",
    ],
    [
      "Peru recalled its ambassador to Chile on Friday.",
      "SANCTION withdraw | Peru recalls its ambassador to Chile",
    ],
  ]);
});

describe("participles and relative clauses of a communiqué", () => {
  shown([
    [
      "Ana Roca regrets the decision announced today by the Peruvian government to leave the bloc.",
      "STATEMENT | Peruvian government announces the decision",
      "SANCTION discontinue | Peruvian government is to leave the bloc",
    ],
    [
      "The decision follows the adoption by the Peruvian parliament yesterday of new measures.",
      "AGREE | Adoption of new measures by Peru",
    ],
    [
      "The ministers recalled the declaration signed in Lima on 3 May by Peru and Chile.",
      "AGREE | Peru and Chile sign the declaration",
    ],
    ["Peru mourned the deaths of those killed in Lima."],
    [
      "The UN Security Council adopted a resolution on Friday, which imposed sanctions on Peru.",
      "AGREE | UN Security Council adopts a resolution",
    ],
    [
      "Peru’s ambassadors will all be withdrawn.",
      "SANCTION withdraw | Peru’s ambassadors are to be withdrawn",
    ],
  ]);

  it("does not date a condemnation by the attack", () =>
    expect(
      told(
        "Peru condemned in the strongest terms the attack on Friday by gunmen on a patrol in Chile.",
        ["date", "title"],
      )[0],
    ).not.toContain("2024-05-03 | Peru condemns"));
});

describe("titles of what befell somebody", () => {
  it.each([
    ["Chile deplored the arrest on 30 April of Prime Minister Bo Holm.", "Arrest of"],
    ["Ana Roca and Bo Holm co-chaired the second meeting of the commission on Friday.", "co-chair"],
    ["Ana Roca hosted a dinner for Bo Holm on Friday.", "with Bo Holm"],
    [
      "The Security Council press statement was issued on Friday by Ana Roca.",
      "issues Security Council press",
    ],
  ])("%s", (text, words) => expect(told(text, ["title"]).join()).toContain(words));

  it("takes no adjective of another noun", () =>
    expect(
      told("Chile condemns in the strongest possible terms Peru’s missile test on Friday.", [
        "status",
      ]).join(),
    ).not.toContain("possible"));
});
