import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const under = (head: string, body: string) =>
  told(`${head}\n\nPress briefing\n\n${body}`, ["title", "who"]);

describe("the “we” of a government’s own text", () => {
  it("is the state that speaks", () =>
    expect(
      under(
        "Peru, Ministry of Foreign Affairs",
        "We have suspended our aid program. We recalled our ambassador to Chile on Friday.",
      ),
    ).toEqual([
      "Peru recalls its ambassador to Chile | Peru + Chile",
      "Peru suspends its aid program | Peru",
    ]));

  it("is nobody in a newspaper, and in what another is quoted to say", () => {
    expect(under("News of Peru", "We have suspended our aid program.")).toEqual([]);
    expect(
      under("Peru, Ministry of Foreign Affairs", "“We have suspended our aid,” he said."),
    ).toEqual([]);
  });

  it("has an author who is its “I”", () => {
    const head = "Statement by Foreign Minister Ana Roca";
    const body = "I met Bo Holm in Lima on Friday. I will travel to Oslo tomorrow.";
    const both = [
      "Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm",
      "Ana Roca is to visit Oslo | Ana Roca",
    ];
    expect(told(`${head}\n\nIt rained.\n\n${body}`, ["title", "who"])).toEqual(both);
    const given = "Foreign Minister Ana Roca issued the following statement:";
    expect(told(`Peru and Chile\n\n${given}\n\n${body}`, ["title", "who"])).toEqual(both);
  });

  it("has an author whom a line with the office names, or a head with “speech by”", () => {
    const body = "It rained.\n\nI met Bo Holm in Lima on Friday.";
    const met = ["Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm"];
    const line = "The Hon Ana Roca MP, Minister for Foreign Affairs";
    expect(told(`MEDIA RELEASE\n\n${line}\n\n${body}`, ["title", "who"])).toEqual(met);
    expect(told(`Speech by Ana Roca\n\n${body}`, ["title", "who"])).toEqual(met);
  });

  it("is the state’s whose spokeswoman is asked for its response", () =>
    expect(
      told(
        "Foreign Ministry Spokesperson Ana Roca’s Press Conference\n\nQ: What is Peru’s response?\n\nA: We summoned the ambassador of Chile on Friday.",
        ["title"],
      ),
    ).toEqual(["Peru summons the ambassador of Chile"]));

  it("has no “I” in a newspaper, or in what another is quoted to say", () => {
    const quoted = "Ida Vik wrote: “I met Bo Holm in Lima on Friday.”";
    expect(
      told(`Statement by Foreign Minister Ana Roca\n\n${quoted}`, ["who"]).join(),
    ).not.toContain("Ana Roca");
    expect(
      told("Peru and Chile\n\nAna Roca rested.\n\nI met Bo Holm in Lima on Friday.", [
        "who",
      ]).join(),
    ).not.toContain("Ana Roca");
  });
});

describe("my, us and our", () => {
  const head = "Statement by Foreign Minister Ana Roca of Peru";
  it.each([
    [
      "My visit to Chile from 27 to 30 May will be the first of a Peruvian minister.",
      "Ana Roca is to visit Chile | Ana Roca",
    ],
    [
      "My talks with President Bo Holm in Quito on Friday were cordial.",
      "Ana Roca meets Bo Holm in Quito | Ana Roca + Bo Holm",
    ],
    [
      "President Bo Holm received me in Quito on Friday.",
      "Bo Holm receives Ana Roca in Quito | Bo Holm + Ana Roca",
    ],
    [
      "My meeting with Bo Vik was postponed on Friday.",
      "Ana Roca’s meeting with Bo Vik is postponed | Ana Roca + Bo Vik",
    ],
    [
      "I met my counterpart, Foreign Minister Bo Vik, in Quito on Friday.",
      "Ana Roca meets Bo Vik in Quito | Ana Roca + Bo Vik",
    ],
    [
      "I met my Chadian counterpart in Quito on Friday.",
      "Ana Roca meets Chadian counterpart in Quito | Ana Roca + Chadian counterpart",
    ],
    [
      "I met my counterparts from Chile and Mali on Friday.",
      "Ana Roca meets Chile and Mali | Ana Roca + Chile + Mali",
    ],
  ])("%s", (text, event) => {
    expect(told(`${head}\n\n${text}`, ["title", "who"])).toEqual([event]);
  });

  it("means both by “we”, where two are told and what they do is done by two", () => {
    const text =
      "I met Bo Vik on Friday. We agreed to open consulates. We will meet again in July.";
    expect(told(`${head}\n\n${text}`, ["title"])).toEqual([
      "Ana Roca meets Bo Vik",
      "Ana Roca and Bo Vik agree to open consulates",
      "Ana Roca and Bo Vik are to meet",
    ]);
  });

  it("means the author alone by “we”, where the state or a third is told", () => {
    const text = "I met Bo Vik and Ida Holm on Friday. We agreed to open consulates.";
    expect(told(`${head}\n\n${text}`, ["title"]).at(-1)).toBe("Ana Roca agrees to open consulates");
  });
});

describe("who speaks in a transcript", () => {
  const who = (...paragraphs: readonly string[]) => told(paragraphs.join("\n\n"), ["title"]);
  const met = "I met Bo Vik in Lima on Friday.";

  it("is whom the label in capitals names, the author of the head no longer", () => {
    const head = "Remarks With Peruvian Foreign Minister Ana Holm";
    expect(who(head, `SECRETARY ROCA: ${met}`, "QUESTION: Was it long?")).toEqual([
      "Roca meets Bo Vik in Lima",
    ]);
    expect(who(head, `FOREIGN MINISTER HOLM: ${met}`)).toEqual(["Ana Holm meets Bo Vik in Lima"]);
  });

  it("is a name of which nothing else tells, where somebody asks", () => {
    expect(who("Doorstop", `IDA BERG: ${met}`, "JOURNALIST: Was it long?")).toEqual([
      "Ida Berg meets Bo Vik in Lima",
    ]);
  });

  it("is no town from which a report comes, and nobody who asks", () => {
    expect(who("News of Peru", `LA PAZ: Ana Holm met Bo Vik on Friday.`)).toEqual([
      "Ana Holm meets Bo Vik",
    ]);
    expect(
      who("Interview with Ana Holm", `QUESTION: ${met}`, "ANA HOLM: Yes.").join(),
    ).not.toContain("Holm");
  });

  it.each(["MINISTER FOR TRADE ANA HOLM", "Minister for Trade, Ana Holm"])(
    "is the author whom “%s” names under the head",
    (line) => expect(who("VISIT TO CHILE", line, met)).toEqual(["Ana Holm meets Bo Vik in Lima"]),
  );
});
