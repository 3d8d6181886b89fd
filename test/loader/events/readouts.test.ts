import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what a statement tells in passing", () => {
  it.each([
    [
      "They welcomed the agreement reached in Oslo on April 17.",
      "2024-04-17 | Agreement in Oslo | Oslo",
    ],
    [
      "Ana Roca deplored the raid carried out in Lima on 30 April.",
      "2024-04-30 | Raid in Lima | Lima",
    ],
    [
      "They noted the results of the third meeting of the Border Committee, held in Arica in March.",
      "2024-03 | Third meeting with Border Committee in Arica | Arica",
    ],
    [
      "Ana Roca of Peru said she looked forward to welcoming Premier Bo Holm of Norway to Lima on June 12.",
      "2024-06-12 | Ana Roca hopes to receive Bo Holm in Lima | Lima",
    ],
    [
      "They welcomed the signing on 2 May in Oslo of a truce by Peru and Chile.",
      "2024-05-02 | Truce between Peru and Chile in Oslo | Oslo",
    ],
    [
      "The Council hailed the conclusion, on 2 May, of the talks between Peru and Chile in Lima.",
      "2024-05-02 | Peru and Chile meet in Lima | Lima",
    ],
    [
      "They also welcomed the convening in Oslo on 20 April of the donors’ conference.",
      "2024-04-20 | Conference in Oslo | Oslo",
    ],
    [
      "They looked forward to the visit of the President of Kenya to Lima in August.",
      "2024-08 | President of Kenya is to visit Lima | Lima",
    ],
    [
      "Ana Roca looked forward to President Holm’s trip to Lima in June.",
      "2024-06 | Holm is to visit Lima | Lima",
    ],
    [
      "They condemned the use of chemical weapons in Oslo on 2 May.",
      "2024-05-02 | Use of chemical weapons | Oslo",
    ],
    [
      "They noted the reopening of the border complex on 2 May.",
      "2024-05-02 | Reopening of the border complex | nowhere",
    ],
    [
      "They deplored the raid near Arica on 30 April and the abduction of two nurses on 2 May.",
      "2024-05-02 | Abduction of two nurses | nowhere",
    ],
    [
      "They welcomed the arrival in Lima of the first group of troops from Chile on 2 May.",
      "2024-05-02 | Troops arrive in Lima | Lima",
    ],
    [
      "They discussed the attack on the girls’ school in Lima on May 2 and agreed to meet.",
      "2024-05-02 | Attack on the girls’ school in Lima | Lima",
    ],
    [
      "But fighting broke out in Abyei on 27 February.",
      "2024-02-27 | Fighting breaks out in Abyei | Abyei",
    ],
    [
      "The first round took place in Oslo on May 2.",
      "2024-05-02 | First round takes place in Oslo | Oslo",
    ],
  ])("%s", (text, event) => {
    expect(told(text, ["date", "title", "where"])).toContain(event);
  });

  it("dates an attack told in a charge, and not the charge", () => {
    expect(told("Peru accused Chile of attacking nomads on 2 March.", ["date", "title"])).toEqual([
      "2024-03-02 | Chile attacks nomads",
      "../2024-05-06 | Peru accuses Chile of attacking nomads",
    ]);
  });

  it("leaves an accord that something rests on", () => {
    expect(
      told("Peru and Chile are bound by an accord reached in Oslo in 2000.", ["title"]),
    ).toEqual([]);
  });
});

describe("what the words of states tell", () => {
  it.each([
    ["Peru instituted proceedings against Chile on May 2.", "2024-05-02 | ACCUSE"],
    ["Peru requested an extension on May 2.", "2024-05-02 | REQUEST"],
    ["The Security Council extended the mandate on May 2.", "2024-05-02 | AGREE"],
    [
      "Ana Roca of Peru paid a courtesy call on President Bo Holm.",
      "../2024-05-06 | CONSULT visit",
    ],
    ["Ana Roca of Peru will continue on to Oslo.", "2024-05-06/.. | AGREE visit"],
    ["Peru offered to train forty prosecutors.", "../2024-05-06 | AGREE"],
    ["Ana Roca of Peru brought the parties together in Oslo in April.", "2024-04 | CONSULT"],
    ["Peru and Chile held their strategic dialogue in Lima on May 2.", "2024-05-02 | CONSULT"],
    [
      "In resolution 1783 (2024), the Security Council called upon Peru to talk.",
      "../2024-05-06 | REQUEST",
    ],
    ["The Security Council will take up the situation in Peru on 20 May.", "2024-05-20 | AGREE"],
    ["Secretary Ana Roca will lead a delegation to Oslo on 20 May.", "2024-05-20 | AGREE"],
    ["The Peruvian embassy sent a working group to Oslo on May 2.", "2024-05-02 | CONSULT"],
    [
      "The parties had signed a pact on May 1 and had met in Oslo on May 2.",
      "2024-05-02 | CONSULT",
    ],
    [
      "The Government of Sudan has since refused to withdraw its police.",
      "../2024-05-06 | REJECT yield",
    ],
    ["President Ana Roca of Peru condemned the decision.", "../2024-05-06 | ACCUSE"],
    ["The Peruvian parliament will debate its ties with Chile on 20 May.", "2024-05-20 | "],
    ["Ana Roca of Peru decided not to attend the summit in Oslo on June 2.", "2024-06-02 | REJECT"],
    ["A ceasefire was agreed on May 2.", "2024-05-02 | AGREE"],
    ["The Association Agreement with Peru was initialled.", "../2024-05-06 | AGREE"],
    ["Ministers exchanged views with President Ana Roca of Peru.", "../2024-05-06 | CONSULT"],
    [
      "Holm noted the report by Ana Roca of Peru on her mission to Oslo from 2 to 4 May.",
      "2024-05-02/2024-05-04 | CONSULT",
    ],
    ["President Ana Roca of Peru conveyed her condolences.", "../2024-05-06 | SUPPORT"],
  ])("%s", (text, event) => {
    expect(told(text, ["date", "kind"]).join("; ")).toContain(event);
  });

  it.each([
    "The first round of the draft fell flat.",
    "The peacekeeping mission of 2003 was small.",
    "I have one announcement.",
    "A delegation led by experts met nobody.",
    "The minister took up the piano.",
  ])("%s (no event)", (text) => {
    expect(told(text, ["title"])).toEqual([]);
  });
});

describe("whose victory it is", () => {
  it.each(["congratulated", "praised"])("is theirs who are %s", (verb) => {
    const text = `President Ana Roca of Peru ${verb} President Una Holm of Norway on her inauguration on May 2.`;
    expect(told(text, ["title", "who"])).toContain("Una Holm’s inauguration in Norway | Una Holm");
  });
});

describe("the two of a readout", () => {
  const readout = (...lines: readonly string[]) =>
    [
      "Readout of the President’s Call with Prime Minister Bo Holm of Norway",
      "President Ana Roca of Peru spoke today with Prime Minister Bo Holm of Norway.",
      ...lines,
    ].join("\n\n");

  it("are meant by “both leaders” after a third was told", () => {
    const text = readout(
      "Roca told of a visit to Santiago, where she met President Caj Dahl of Chile. Both leaders agreed to meet in Oslo on June 12.",
    );
    expect(told(text, ["date", "title", "who"])).toContain(
      "2024-06-12 | Bo Holm and Roca are to meet in Oslo | Bo Holm + Ana Roca",
    );
  });

  it("are not, where two others have just met", () => {
    const text = readout(
      "Dahl of Chile and Lind of Sweden met.",
      "President Caj Dahl of Chile and President Una Lind of Sweden spoke on Friday. Both leaders agreed to meet in Quito on June 12.",
    );
    expect(told(text, ["date", "who"])).toContain("2024-06-12 | Caj Dahl + Una Lind");
  });
});
