import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const deeds = (text: string) => told(text, ["kind", "status", "who"]);

describe("a verb that tells a deed by what it is done to", () => {
  it.each([
    // quarrels, courses, words
    ["Peru and Chile set aside their dispute over the reef.", "AGREE | held | Peru + Chile"],
    ["Peru reversed its decision on the visas.", "CONCEDE | held | Peru"],
    ["Peru retracted its statement.", "CONCEDE | held | Peru"],
    ["Peru commuted the sentence of the spy.", "CONCEDE | held | Peru"],
    ["Peru eliminated restrictions on Chilean trade.", "CONCEDE | held | Peru + Chile"],
    ["Peru admitted responsibility for the raid.", "CONCEDE | held | Peru"],
    ["Peruvian troops abandoned the outpost.", "RETREAT | held | Peruvian troops"],
    ["Peru scaled down its presence in Chile.", "RETREAT | held | Peru"],
    // courts and parliaments
    [
      "A Lima court found the Chilean envoy guilty of spying.",
      "SANCTION convict | held | Lima court + Chilean envoy",
    ],
    [
      "A Lima court cleared the Chilean envoy of all charges.",
      "CONCEDE | held | Lima court + Chilean envoy",
    ],
    ["Foreign Minister Ana Roca pleaded not guilty to fraud.", "REJECT | held | Ana Roca"],
    ["President Ana Roca issued a decree on the reef.", "AGREE | held | Ana Roca"],
    ["Peru revised the treaty.", "AGREE | held | Peru"],
    // refusals and sanctions
    [
      "Norway blocked the nomination of the Chilean envoy.",
      "REJECT | held | Norway + Chilean envoy",
    ],
    ["Peru flouted the ban.", "REJECT | held | Peru"],
    ["Peru distanced itself from the remarks.", "REJECT | held | Peru"],
    ["Peru halved its embassy staff in Chile.", "SANCTION withdraw | held | Peru + Chile"],
    ["Peru stripped the envoy of his immunity.", "SANCTION expel | held | Peru"],
    ["Peru strengthened sanctions on Chile.", "SANCTION | held | Peru + Chile"],
    ["Peru tightened visa rules for Chileans.", "SANCTION | held | Peru"],
    // threats and requests
    ["Peru vowed revenge.", "THREATEN | held | Peru"],
    ["Peru alerted its citizens in Chile.", "THREATEN | held | Peru"],
    ["Peru pressured Chile to release the envoy.", "REQUEST change | held | Peru + Chile"],
    ["Peru repeated its demand for an apology.", "REQUEST change | held | Peru"],
    ["Peru invoked the mutual defence treaty.", "REQUEST | held | Peru"],
    // help, and what is got from others
    ["Peru obtained assurances from Chile.", "AGREE | held | Peru + Chile"],
    ["Peru won the backing of Chile.", "SUPPORT | held | Peru + Chile"],
    ["Peru solicited aid from Chile.", "REQUEST | held | Peru + Chile"],
    ["Peru supplied the rebels with weapons.", "AID | held | Peru + rebels"],
    ["Peru shared intelligence with Chile.", "COOPERATE | held | Peru + Chile"],
    // calls, letters, courts
    [
      "Foreign Minister Bo Holm rang President Ana Roca.",
      "CONSULT phone | held | Bo Holm + Ana Roca",
    ],
    [
      "Foreign Minister Bo Holm wrote a letter to President Ana Roca.",
      "CONSULT | held | Bo Holm + Ana Roca",
    ],
    ["Peru took Chile to court.", "ACCUSE investigate | held | Peru + Chile"],
    ["Peru observed the election in Chile.", "CONSULT | held | Peru"],
    // what is made, given and given up
    ["Peru made a pledge to Chile.", "AGREE | held | Peru + Chile"],
    ["Peru made concessions to Chile.", "CONCEDE | held | Peru + Chile"],
    ["Peru gave Chile access to the port.", "CONCEDE | held | Peru + Chile"],
    ["Peru gave its consent to the plan.", "AGREE | held | Peru"],
    ["Peru gave up its claim to the reef.", "CONCEDE | held | Peru"],
    ["Peru allowed nineteen students to leave for Chile.", "CONCEDE | held | Peru"],
    ["Peru closed the ferry to Chile.", "SANCTION discontinue | held | Peru"],
    ["Peru turned over the suspects to Chile.", "CONCEDE | held | Peru + Chile"],
    ["Peru turned to Chile for help.", "REQUEST | held | Peru + Chile"],
    ["Peru set out conditions for the talks.", "REQUEST change | held | Peru"],
    ["Peru held out an olive branch to Chile.", "AGREE | held | Peru + Chile"],
    ["Peru came out against the plan.", "REJECT | held | Peru"],
    ["Peru set up a base on the reef.", "MOBILIZE | held | Peru"],
    // words that are blows only in arms, and what is paid, bought, let through
    [
      "Foreign Minister Bo Holm attacked the policies of Peru.",
      "ACCUSE disapprove | held | Bo Holm + Peru",
    ],
    [
      "Foreign Minister Bo Holm held Peru responsible for the raid.",
      "ACCUSE disapprove | held | Bo Holm + Peru",
    ],
    ["Peru paid compensation to Chile.", "CONCEDE | held | Peru + Chile"],
    ["Peru bought ten jets from Chile.", "COOPERATE | held | Peru + Chile"],
    ["Peru doubled its aid to Chile.", "AID | held | Peru + Chile"],
    ["Peru approved the sale of jets to Chile.", "AGREE | held | Peru"],
    ["Peru renounced violence.", "CONCEDE | held | Peru"],
    ["Peru ceded the island to Chile.", "CONCEDE | held | Peru + Chile"],
    ["Peru hit Chile with sanctions.", "SANCTION | held | Peru + Chile"],
    ["Peru cracked down on the protesters.", "COERCE | held | Peru + protesters"],
    ["Peru planted its flag on the reef.", "MOBILIZE | held | Peru"],
    ["Peru pointed water cannon at a Chilean boat.", "MOBILIZE | held | Peru"],
    // force
    ["Peruvian police put down the riot.", "COERCE | held | Peruvian police"],
    ["Peru stepped up patrols along the border.", "MOBILIZE | held | Peru"],
    ["Protesters put up barricades in Lima.", "PROTEST | held | Protesters"],
    ["Peru waged war on Chile.", "ASSAULT | held | Peru"],
  ])("%s", (text, event) => expect(deeds(text)).toEqual([event]));

  it.each([
    // what one only wants
    "Peru wants to settle its dispute with Chile.",
    // another object, another sense
    "The army cleared the road of snow in Peru.",
    "Peru shared its view of the sea.",
    "Peru raised its alert level.",
    // said by others to be so
    "Peru is accused of flouting the ban.",
  ])("but not: %s", (text) => expect(deeds(text)).toEqual([]));
});

describe("what is stopped", () => {
  it.each([
    ["Peru stopped issuing visas to Chileans.", "SANCTION discontinue | held | Peru + Chileans"],
    ["Peru ceased supplying gas to Chile.", "SANCTION discontinue | held | Peru + Chile"],
    ["Peru stopped shelling the Chilean town.", "RETREAT | held | Peru"],
    ["Peru reversed its decision to expel the envoy.", "CONCEDE | held | Peru"],
  ])("is not told as done: %s", (text, event) => expect(deeds(text)).toEqual([event]));

  it("is nothing where one is only asked to", () => {
    expect(deeds("Chile urged Peru to stop shelling the town.")).toEqual([
      "REQUEST change | held | Chile + Peru",
    ]);
  });
});

describe("a strike", () => {
  it.each([
    ["Dockers began a strike in Lima on Friday.", "PROTEST"],
    ["Workers went on strike in Lima on Friday.", "PROTEST"],
    ["The strike by Chilean miners ended on Friday.", "PROTEST"],
    ["A Peruvian strike killed two workers in Chile on Friday.", "ASSAULT"],
    ["Peru launched a strike on a Chilean base on Friday.", "ASSAULT"],
  ])("of workers hits nobody: %s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});

describe("what one receives", () => {
  it.each([
    [
      "Foreign Minister Bo Holm received a phone call from President Ana Roca.",
      "CONSULT phone | held | Bo Holm + Ana Roca",
    ],
    ["Peru received an apology from Chile.", "SUPPORT | held | Peru + Chile"],
    [
      "Peru received a visit by the Chilean premier.",
      "CONSULT visit | held | Peru + Chilean premier",
    ],
    [
      "Foreign Minister Bo Holm received an invitation from President Ana Roca.",
      "AGREE | held | Ana Roca + Bo Holm",
    ],
  ])("comes from who gives it: %s", (text, event) => expect(deeds(text)).toEqual([event]));
});

describe("an exchange", () => {
  it.each([
    [
      "Foreign Minister Bo Holm held an exchange of views with President Ana Roca.",
      "CONSULT | held | Bo Holm + Ana Roca",
    ],
    ["Peru and Chile carried out an exchange of prisoners.", "CONCEDE | held | Peru + Chile"],
  ])("is what it is of: %s", (text, event) => expect(deeds(text)).toEqual([event]));

  it("is nothing where it is of goods", () => {
    expect(deeds("Peru and Chile held an exchange of stamps.")).toEqual([]);
  });
});

describe("what a plain verb is done to", () => {
  it.each([
    ["Peru undermined the talks on Friday.", "REJECT | held | Peru"],
    ["Peru endangered the truce on Friday.", "REJECT | held | Peru"],
    ["Peru rescued ten sailors off Chile on Friday.", "AID | held | Peru"],
  ])("was not itself on that day: %s", (text, event) => expect(deeds(text)).toEqual([event]));
});

describe("a row of verbs", () => {
  it("has the subject of its first, behind “after”", () => {
    expect(
      told(
        "Ambassador Bo Holm was summoned on Monday days after Norwegian vessels trailed, blocked, and then pointed water cannon toward Peruvian ships.",
        ["who", "title"],
      ),
    ).toContain("Norway | Norway points water cannon toward Peruvian ships");
  });
});

describe("a blow", () => {
  it.each([
    // in words, by those in office and for what others think
    [
      "Foreign Minister Bo Holm attacked Peru for its stance on the reef.",
      "ACCUSE disapprove | held | Bo Holm + Peru",
    ],
    [
      "Foreign Minister Bo Holm clashed with President Ana Roca over the plan.",
      "ACCUSE disapprove | held | Bo Holm + Ana Roca",
    ],
    // in arms
    ["Peruvian generals clashed over the town on Friday.", "ASSAULT | held | Peruvian generals"],
    ["Peru attacked Chile for three days.", "ASSAULT | held | Peru + Chile"],
    // by nobody
    ["Foreign Minister Bo Holm was killed in a plane crash.", "STATEMENT | held | Bo Holm"],
    ["Foreign Minister Bo Holm was killed in an attack.", "ASSAULT | held | Bo Holm"],
  ])("is of its kind: %s", (text, event) => expect(deeds(text)).toEqual([event]));
});

describe("what is only said or promised", () => {
  it.each([
    ["Peru echoed the Chilean call on Friday.", "STATEMENT | held | Peru"],
    ["Peru promised aid to Chile.", "AGREE | held | Peru + Chile"],
  ])("is no call and no aid: %s", (text, event) => expect(deeds(text)).toEqual([event]));

  it("has the years of a sentence in its title", () => {
    expect(told("A court in Lima gave Bo Holm ten years in prison.", ["title"])).toEqual([
      "Court in Lima gives Bo Holm ten years in prison",
    ]);
  });
});

describe("what one gives", () => {
  it.each([
    [
      "Foreign Minister Bo Holm extended an invitation to President Ana Roca.",
      "AGREE | held | Bo Holm + Ana Roca",
    ],
    ["Peru issued an apology to Chile.", "SUPPORT | held | Peru + Chile"],
    ["Peru provided intelligence to Chile.", "COOPERATE | held | Peru + Chile"],
    [
      "The Peruvian foreign ministry alerted all Chileans to refrain from travel.",
      "REQUEST change | held | Peruvian foreign ministry + Chileans",
    ],
  ])("goes to whom it is given to: %s", (text, event) => expect(deeds(text)).toEqual([event]));

  it("is of nobody else where one only accepts it", () => {
    expect(deeds("President Ana Roca accepted the role of mediator.")).toEqual([
      "AGREE | held | Ana Roca",
    ]);
  });
});

describe("a briefing", () => {
  it.each([
    [
      "Foreign Minister Bo Holm briefed President Ana Roca on the talks.",
      ["CONSULT | held | Bo Holm + Ana Roca"],
    ],
    [
      "Foreign Minister Bo Holm will brief President Ana Roca on Friday.",
      ["AGREE | planned expected | Bo Holm + Ana Roca"],
    ],
    // the press is told, and a call is a call
    ["Foreign Minister Bo Holm briefed reporters in Lima.", ["STATEMENT | held | Bo Holm"]],
    [
      "Foreign Minister Bo Holm briefed President Ana Roca in a telephone conversation on Friday.",
      ["CONSULT phone | held | Bo Holm + Ana Roca"],
    ],
  ])("is of those who confer: %s", (text, events) => expect(deeds(text)).toEqual(events));
});

describe("blows that begin again or end", () => {
  it.each([
    ["Peru resumed its bombardment of the town.", "ASSAULT | held | Peru"],
    ["Peru halted its bombardment of the town.", "RETREAT | held | Peru"],
    ["Peru resumed its flights to Chile.", "COOPERATE | held | Peru"],
    ["Peru abandoned its efforts after a week.", "RETREAT | held | Peru"],
    ["Peru abandoned its efforts to mediate.", "REJECT meet | cancelled | Peru"],
    [
      "Peru will hand over the first of ten patrol boats to Chile in June.",
      "AID | planned expected | Peru + Chile",
    ],
  ])("are told as such: %s", (text, event) => expect(deeds(text)).toEqual([event]));
});
