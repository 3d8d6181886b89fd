// Formulas of agency reports.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the reports of agencies", () => {
  it.each([
    [
      "a capital acts past the day",
      "Lima on Monday recalled its ambassador from Oslo.",
      "Peru recalls its ambassador from Oslo | Peru + Norway",
    ],
    [
      "a length that measures stays in the title",
      "The UN Security Council imposed a 12-month arms embargo on Peru on 3 May 2020.",
      "UN Security Council imposes a 12-month arms embargo on Peru | UN Security Council + Peru",
    ],
    [
      "an offensive is launched",
      "Peru launched a major offensive on 3 May 2020.",
      "Peru launches a major offensive | Peru",
    ],
    [
      "a commission of no name meets on its day",
      "A joint commission is to meet in Oslo on 3 June 2024.",
      "Joint commission is to meet in Oslo | joint commission",
    ],
    [
      "who leaves an accord refuses no meeting",
      "Peru withdrew from the 2015 accord in May 2018.",
      "Peru withdraws from the accord | Peru",
    ],
    [
      "a ministry is where an ambassador is called to",
      "Britain summoned Peru's ambassador to the Foreign Office on Friday.",
      "Britain summons Peru's ambassador to the Foreign Office | United Kingdom + Peruvian ambassador",
    ],
  ])("%s", (_, text, line) => expect(told(text, ["title", "who"])).toEqual([line]));

  it("soldiers overthrow a president", () =>
    expect(told("Soldiers overthrew President Bo Holm on Friday.", ["title", "who"])).toEqual([
      "Soldiers overthrow President Bo Holm | Soldiers + Bo Holm",
    ]));

  it("a toll makes clashes an event of their own", () =>
    expect(
      told("In 2010, clashes near Oslo left two people dead.", ["date", "kind", "where"]),
    ).toEqual(["2010 | ASSAULT | Oslo"]));

  it("who was shot down killed nobody", () =>
    expect(
      told("A UN helicopter was shot down near Oslo on Friday, killing nine people.", [
        "title",
      ]).join(),
    ).not.toMatch(/kills/));

  it("a headline's comma goes on with the first subject", () =>
    expect(
      told("Peru expels Chilean envoy, closes border\n\nIt rained.\n\nIt snowed.", ["title"]),
    ).toContain("Peru closes border"));

  it("a council that votes to extend does not only mean to", () =>
    expect(
      told("Security Council votes to extend Peru arms embargo\n\nIt rained.\n\nIt snowed.", [
        "status",
      ]).join(),
    ).not.toMatch(/planned/));

  it("a village of unknown name is no person", () =>
    expect(
      told("Peru accused Chile of bombing the village of Kiru Adem in May 2020.", ["who"]).join(),
    ).not.toMatch(/Kiru/));

  it("the two sides are those that the article begins with", () =>
    expect(
      told(
        "Peru, Chile to meet over border\n\nPeru and Chile will meet soon.\n\nMinister Bo Holm said that Ana Roca was well.\n\nThe two sides were due to hold talks on security in Oslo on 3 May 2024, but they were called off.",
        ["who", "status"],
      ),
    ).toContain("Peru + Chile | cancelled"));

  it("who is taken and freed does not free anybody", () =>
    expect(
      told(
        "Four UN observers were taken hostage near Oslo in May 2020 and freed three days later.",
        ["title"],
      ),
    ).toContain("Four UN observers are freed"));

  it("but who was met and freed someone did", () =>
    expect(
      told("Ana Roca was seized in May 2020 and freed two aides of Bo Holm.", ["title"]).join(),
    ).not.toMatch(/is freed/));

  it("those backed by others do what comes next, not who says so", () =>
    expect(
      told(
        "Minister Bo Holm said Peruvian guerrillas backed by Chilean fighters attacked the village of Nalu on 3 May 2020.",
        ["title"],
      ),
    ).toContain("Peruvian guerrillas attack the village of Nalu"));

  it("a former president is none of the two leaders", () =>
    expect(
      told(
        "President Bo Holm met Prime Minister Ana Roca in Oslo in May. Former Peruvian president Ivo Sand saw President Bo Holm. Envoy Al Berg urged both leaders on 3 May 2024 to talk.",
        ["who"],
      ).join(" / "),
    ).not.toMatch(/Sand.*Al Berg|Al Berg.*Sand/));

  it("the two countries are no two persons", () =>
    expect(
      told(
        "Peru, Chile call off talks\n\nPeru and Chile were to talk.\n\nThe prime ministers, Bo Holm and Ana Roca, met in Oslo in May 2019. The two countries agreed to a ceasefire in November 2003.",
        ["date", "who"],
      ),
    ).toContain("2003-11 | Peru + Chile"));

  it("a scene does not go on past another date", () =>
    expect(
      told(
        "Peru expelled an envoy of Chile in July 2011. The armies were near in April 2012. Chile called for restraint from Peru.",
        ["date", "title"],
      )
        .filter((one) => /restraint/.test(one))
        .join(),
    ).not.toMatch(/2011-07/));

  it("who was kidnapped in May and is freed kidnapped nobody", () =>
    expect(
      told("Two Peruvian envoys kidnapped in Oslo in May 2020 were freed in June 2021.", [
        "date",
        "title",
      ]),
    ).toEqual([
      "2020-05 | Two Peruvian envoys are kidnapped in Oslo",
      "2021-06 | Two Peruvian envoys are freed",
    ]));

  it("a land with a hyphen ends no dateline", () =>
    expect(
      told(
        "News of the day\n\nBISSAU, Guinea-Bissau - Soldiers overthrew President Bo Holm in May 2020.\n\nIt rained.",
        ["who"],
      ),
    ).toEqual(["Soldiers + Bo Holm"]));
});
