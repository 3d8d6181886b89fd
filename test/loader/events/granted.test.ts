import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const row = (text: string) => told(text, ["title", "kind", "date"]);

describe("what was given or taken", () => {
  it.each([
    [
      "Peru provided $4 million for the camps on Friday.",
      "Peru provides $4 million for the camps | AID | 2024-05-03",
    ],
    ["In March Peru provided 400 tents.", "Peru provides 400 tents | AID | 2024-03"],
    [
      "Peru froze $4 million in aid on Friday.",
      "Peru freezes $4 million in aid | SANCTION | 2024-05-03",
    ],
    [
      "Peru dropped its objection to the treaty on Friday.",
      "Peru drops its objection to the treaty | CONCEDE | 2024-05-03",
    ],
  ])("%s", (text, event) => expect(row(text)).toEqual([event]));

  it("but not where it is a condition", () =>
    expect(row("Peru will sign, provided Norway withdraws on Friday.")).toEqual([]));
});

describe("who is sent or expected", () => {
  it.each([
    [
      "Ana Roca, foreign minister of Peru, is expected in Oslo next month.",
      "Ana Roca is to visit Oslo | AGREE visit | 2024-06",
    ],
    [
      "Peru has asked the foreign minister, Ana Roca, to travel to Oslo tomorrow.",
      "Ana Roca is to visit Oslo | AGREE visit | 2024-05-07",
    ],
  ])("%s", (text, event) => expect(row(text)).toEqual([event]));

  it("but who is expected in the coming days is expected nowhere", () =>
    expect(row("Ana Roca is expected in the coming days.")).toEqual([]));

  it("a decision about a day to come is a plan", () =>
    expect(
      told("Peru welcomes the decision of the council to hold a summit in Oslo on 3 July.", [
        "status",
        "date",
      ]),
    ).toContain("planned expected | 2024-07-03"));
});

describe("moves and charges", () => {
  it.each([
    ["A Peruvian gunboat entered the disputed channel in May.", "MOBILIZE"],
    ["Peruvian boats crossed into Chilean waters on Friday.", "MOBILIZE"],
    ["In April Peru and Norway exchanged accusations.", "ACCUSE disapprove"],
    ["The Chilean ambassador was invited to the Foreign Ministry on Friday.", "ACCUSE disapprove"],
    ["Police in Lima used tear gas against protesters on Friday.", "COERCE"],
    ["Ana Roca of Peru told a rally in Cusco that all was well.", "STATEMENT"],
  ])("%s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});

describe("papers, envoys and ships that come and go", () => {
  it.each([
    ["Peru received a note from Norway on Friday.", "Peru receives a note from Norway | STATEMENT"],
    [
      "Peru's ambassador in Oslo has been called to Lima for consultations.",
      "Peru's ambassador in Oslo is called to Lima for consultations | SANCTION withdraw",
    ],
    [
      "Peru called for consultations with Norway on Friday.",
      "Peru calls for consultations with Norway | REQUEST change",
    ],
    ["Ana Roca was on her way to Oslo on Friday.", "Ana Roca visits Oslo | CONSULT visit"],
    [
      "A Chilean trawler was ordered back to port by a Peruvian frigate on Friday.",
      "Chilean trawler is ordered back to port by a Peruvian frigate | COERCE",
    ],
    [
      "Peru sent its survey ship back into the bay on Friday.",
      "Peru sends its survey ship back into the bay | MOBILIZE",
    ],
    ["Peru sold Norway 18 fighter jets in May.", "Peru sells Norway 18 fighter jets | AID"],
    [
      "In July Peru trebled the fee for foreign trawlers.",
      "Peru trebles the fee for foreign trawlers | SANCTION",
    ],
    [
      "The Government of Peru appeals to the population for calm.",
      "Government of Peru appeals to the population for calm | REQUEST",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "kind"])).toEqual([event]));
});

describe("who protests", () => {
  it.each([
    ["Peru protested to Norway on Friday over the arrests.", "ACCUSE disapprove"],
    ["Peru has protested.", "ACCUSE disapprove"],
    ["Students protested against the arrests in Lima on Friday.", "PROTEST"],
  ])("%s", (text, kind) => expect(told(text, ["kind"])).toContain(kind));
});

describe("a deed told behind its noun is of whoever stands behind “by”", () => {
  it("past the day", () =>
    expect(
      told("A motion tabled on Friday by Bo Holm of Norway would cut the aid.", ["title", "date"]),
    ).toEqual(["Bo Holm tables the motion | 2024-05-03"]));

  it("and of no one else", () =>
    expect(
      told("Peru rejected a curb such as that announced on Friday by the governor.", ["who"]),
    ).toEqual(["Peru"]));
});
