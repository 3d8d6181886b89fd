import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whose readout it is", () => {
  const readout = (text: string) =>
    told(`Readout of the President’s Call\n\nTHE WHITE HOUSE\n\n${text}`, ["title", "who"]);

  it("calls its President so, beside another with a name", () =>
    expect(
      readout("The President said that he had met President Bo Holm in Lima on May 2."),
    ).toContain("President meets Bo Holm in Lima | US President + Bo Holm"));

  it("takes the two of a sentence for the two, with a name or not", () =>
    expect(
      readout(
        "Prime Minister Ida Vik of Norway briefed the President on her trip, and the two agreed to meet in Oslo in June.",
      ),
    ).toContain("Ida Vik and President are to meet in Oslo | Ida Vik + US President"));

  it("dates no thanks by what is praised before, and thanks nobody else", () =>
    expect(
      told(
        "Ana Roca congratulated Bo Holm on his inauguration on April 2 and thanked him for his help to the Andean Union.",
        ["date", "who"],
      ),
    ).toContain("../2024-05-06 | Ana Roca + Bo Holm"));
});

describe("what a communiqué calls for, and who is between its words", () => {
  const all = (text: string) => told(text, ["date", "title", "who"]);

  it("has elections to come where it asks somebody to hold them on a day", () => {
    expect(
      all("The Security Council calls on the Government of Mali to hold elections by 20 August."),
    ).toContain(
      "2024-05-06/2024-08-20 | Government of Mali is to hold elections | Government of Mali",
    );
    expect(
      all("The Security Council called on the Government of Mali to hold elections.").join(),
    ).not.toContain("is to hold");
  });

  it("tells elections and a statement by their day, whoever held or gave them", () => {
    expect(told("They noted the elections held in Niger on 30 April.", ["date", "where"])).toEqual([
      "2024-04-30 | Niger",
    ]);
    expect(told("The ministers issued a statement in Oslo on May 2.", ["date"])).toEqual([
      "2024-05-02",
    ]);
    expect(told("The ministers issued a statement.", ["date"])).toEqual([]);
  });

  it("finds whom one received, past the words that say when and where", () => {
    expect(all("President Ana Roca received this morning Mr. Bo Holm of Norway.")).toEqual([
      "2024-05-06 | Ana Roca receives Bo Holm | Ana Roca + Bo Holm",
    ]);
    expect(all("Ana Roca met on Friday in Lima Foreign Minister Bo Holm.")).toEqual([
      "2024-05-03 | Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm",
    ]);
    expect(all("Peru signed in Oslo on Friday an accord with Chile.")).toHaveLength(1);
  });

  it("keeps a courtesy call from the talks that follow it", () =>
    expect(
      all(
        "Ana Roca paid a courtesy call on President Bo Holm and held talks with Minister Ida Vik on May 2.",
      ),
    ).toEqual([
      "2024-05-02 | Ana Roca pays a courtesy call on President Bo Holm | Ana Roca + Bo Holm",
      "2024-05-02 | Ana Roca meets Ida Vik | Ana Roca + Ida Vik",
    ]));

  it("has a meal where somebody joins another for it", () =>
    expect(all("Ana Roca joined Premier Bo Holm for dinner on May 2.")).toEqual([
      "2024-05-02 | Ana Roca has a dinner with Bo Holm | Ana Roca + Bo Holm",
    ]));
});

describe("deeds that others are thanked for, and what is put off", () => {
  const all = (text: string) => told(text, ["date", "title", "who"]);

  it("are events where they have a day", () => {
    expect(all("Ana Roca thanked King Hassan for hosting the talks in Fez last month.")).toContain(
      "2024-04 | King Hassan hosts the talks in Fez | Hassan",
    );
    expect(all("Ana Roca thanked King Hassan for hosting the talks in Fez.").join()).not.toContain(
      "hosts",
    );
  });

  it("are called off in a noun, and to come past an aside", () => {
    expect(
      told("They regretted the postponement by Peru of the talks with Chile on 2 May.", [
        "date",
        "status",
      ]),
    ).toEqual(["2024-05-02 | cancelled"]);
    expect(
      all("President Roca put off her trip to Oslo, first set for this weekend, to July."),
    ).toContain("2024-07 | Roca is to visit Oslo | Roca");
  });

  it("are a speaker’s own in a quotation, with a day", () => {
    expect(all("“I met Bo Holm in Lima on Friday,” Premier Ana Roca said.")).toEqual([
      "2024-05-03 | Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm",
    ]);
    expect(all("“I met Bo Holm,” Premier Ana Roca said.")).toEqual([]);
  });

  it("are no journeys where somebody sets out terms", () =>
    expect(told("President Ana Roca of Peru set out her terms in Lima on Friday.", ["kind"]))
      .not //
      .toContain("CONSULT visit"));
});

describe("what is said of a sitting", () => {
  const all = (text: string) => told(text, ["date", "title", "who", "where"]);

  it("is held where words in commas say who sat in the chair", () =>
    expect(all("The summit, chaired by President Ana Roca, was held on 3 May in Lima.")).toEqual([
      "2024-05-03 | Ana Roca attends the summit in Lima | Ana Roca | Lima",
    ]));

  it("adds its chair to it, and is none of its own", () => {
    expect(
      all("The Andean Union met in Lima on 2 May. The session was chaired by President Ana Roca."),
    ).toEqual(["2024-05-02 | Andean Union meets in Lima | Andean Union + Ana Roca | Lima"]);
    expect(all("The talks, attended by Peru and Chile, took place in Oslo on 2 May.")).toHaveLength(
      1,
    );
  });

  it("is off where it had to be abandoned, and nothing where nobody was to visit", () => {
    expect(
      told("President Ana Roca flew to Lima on May 2. The visit had to be abandoned.", ["status"]),
    ).toContain("cancelled");
    expect(told("The visit had to be abandoned.", ["status"])).toEqual([]);
  });

  it("has no people of what comes behind “and” or “ahead of”", () =>
    expect(
      told("Ana Roca met Bo Holm in Lima on May 2 ahead of the summit of the Andean Union.", [
        "who",
      ]),
    ).toContain("Ana Roca + Bo Holm"));
});
