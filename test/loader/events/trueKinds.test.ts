// What happened and of what kind: encounters of people, warnings that threaten nobody, nouns behind their article.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "status"])).toEqual(expected);
  });

describe("people who encounter each other meet, ships do not", () => {
  table([
    [
      "Ties were hurt by an encounter between President Bo Holm and Premier Ana Roca in Lima in 1999.",
      "Bo Holm and Ana Roca meet in Lima | CONSULT | held",
    ],
    [
      "An encounter between Peruvian and Chilean frigates near Lima on Friday angered Oslo.",
      "Encounter between Peru and Chile in Lima | MOBILIZE | held",
    ],
  ]);
});

describe("who warns of what is so threatens nobody", () => {
  table([
    [
      "President Bo Holm warned on Friday that the dam was leaking.",
      "Bo Holm warns that the dam was leaking | STATEMENT | held",
    ],
    [
      "Norway warned on Friday that Peru would pay a price.",
      "Norway warns that Peru would pay a price | THREATEN | held",
    ],
    [
      "Norway warned Peru on Friday of serious consequences.",
      "Norway warns Peru of serious consequences | THREATEN | held",
    ],
    [
      "Premier Ana Roca warned against outside interference on Friday.",
      "Ana Roca warns against outside interference | THREATEN | held",
    ],
  ]);
});

describe("a noun behind its article is no verb", () => {
  table([
    [
      "President Bo Holm appealed on Friday for an end to the fighting in Mali.",
      "Bo Holm appeals for an end to the fighting in Mali | REQUEST | held",
    ],
    [
      "Premier Ana Roca left on Friday for a three-day working visit to Norway.",
      "Ana Roca leaves for Norway | CONSULT visit | held",
    ],
    [
      "Premier Ana Roca and President Bo Holm discussed the fate of three detained Chileans by phone on Friday.",
      "Ana Roca and Bo Holm speak by phone | CONSULT phone | held",
    ],
    // what is put off is the conference, and not the visit before it
    [
      "Premier Ana Roca’s visit to Oslo on Friday was overshadowed by a row, and a planned joint news conference was dropped.",
      "Ana Roca visits Oslo | CONSULT visit | held",
    ],
  ]);
});

describe("who is forced out goes, whatever forced him", () => {
  table([
    [
      "Mass protests forced President Bo Holm to resign on Friday.",
      "Bo Holm resigns | RETREAT | held",
    ],
    [
      "The scandal forced the Peruvian premier, Ana Roca, to step down on Friday.",
      "Ana Roca steps down | RETREAT | held",
    ],
    // a ship that has to turn back is one deed, his who forced it
    [
      "Norway forced the trawler to leave the zone on Friday.",
      "Norway forces the trawler to leave the zone | COERCE | held",
    ],
  ]);
});

describe("a refusal is told once, and by whom it was", () => {
  table([
    [
      "Norway will not recognise the annexation.",
      "Norway will not recognise the annexation | REJECT assist | declined",
    ],
    [
      "Peru would not send troops to Yemen, Premier Ana Roca said.",
      "Peru will not send troops to Yemen | REJECT | declined",
    ],
    [
      "Peru denied permission for the plane to land on Friday.",
      "Peru denies permission for the plane to land | REJECT | held",
    ],
    // nothing is refused where nothing was asked
    ["Peru did not send troops to Yemen last year."],
  ]);
});

describe("a protest in words is none in the street, and one that says why is neither", () => {
  table([
    ["The visit drew a protest from Peru on Friday.", "Peru’s protest | ACCUSE disapprove | held"],
    [
      "Peru pulled out of the League in 2007 in protest at the raid on Lima.",
      "Peru pulls out of the League in protest at the raid on Lima | RETREAT | held",
    ],
    ["Protests by students in Lima on Friday turned ugly.", "Protests in Lima | PROTEST | held"],
  ]);
});

describe("what is announced is told, and no announcement beside it", () => {
  table([
    [
      "Premier Ana Roca welcomes the announcement by the Government of Chad that it will take part in the conference in Tripoli on 27 October.",
      "Ana Roca welcomes the announcement by the Government of Chad | SUPPORT | held",
      "Government of Chad is to attend the conference in Tripoli | AGREE multilateral | planned expected",
    ],
    [
      "Peru freed ten soldiers on Friday ahead of talks due to start in Doha next week.",
      "Peru frees ten soldiers ahead of talks due to start in Doha | CONCEDE | held",
      "Talks are to be held in Doha | AGREE | planned expected",
    ],
    [
      "Chad broke its silence, with Premier Bo Holm telling reporters on Friday that the raid was a mistake.",
      "Bo Holm tells reporters that the raid was a mistake | STATEMENT | held",
    ],
  ]);
});

describe("turns of phrase that give leave, take power, make peace", () => {
  table([
    [
      "Norway gave the go-ahead on Friday for the sale of missiles to Peru.",
      "Norway gives the go-ahead for the sale of missiles to Peru | AGREE | held",
    ],
    ["General Bo Holm took power in Mali in March.", "Bo Holm takes power in Mali | COERCE | held"],
    // what an accord says is told when it is signed
    ["The accord calls for a truce by Friday."],
  ]);
});

describe("verbs that the table could not see", () => {
  table([
    [
      "Danish envoy Bo Holm wound up a three-day visit to Lima on Friday without seeing President Ana Roca.",
      "Bo Holm visits Lima | CONSULT visit | held",
    ],
    [
      "A Peruvian destroyer sailed within ten miles of the reef on Friday in what Lima called an exercise.",
      "Peruvian destroyer sails within ten miles of the reef | MOBILIZE | held",
    ],
    ["Malta took in 45 migrants on Friday.", "Malta takes in 45 migrants | AID | held"],
    [
      "Peru closed all Chilean consulates two days after the raid of 3 May.",
      "Raid of 3 May | ASSAULT | held",
      "Peru closes all Chilean consulates after the raid | SANCTION discontinue | held",
    ],
    [
      "Peru’s parliament on Friday approved by 67 votes the law on fish.",
      "Peru’s parliament approves by 67 votes the law on fish | AGREE | held",
    ],
    // a wound is no end of a visit
    ["The wound of 1999 divides Peru."],
  ]);
});

describe("a quarrel is none about a law, and who demands in a crowd protests", () => {
  table([
    [
      "Lawmakers in Lima brawled on Friday over a bill.",
      "Lawmakers brawl over a bill | ASSAULT | held",
    ],
    [
      "Thousands of Peruvians poured into Lima on Friday to demand fresh elections.",
      "Thousands of Peruvians pour into Lima to demand fresh elections | PROTEST | held",
    ],
    // one who demands is no crowd
    [
      "Premier Ana Roca flew to Oslo on Friday to demand the release of the men.",
      "Ana Roca visits Oslo | CONSULT visit | held",
    ],
  ]);
});

describe("a ceremony, a vote and talks that only say how are no events of their own", () => {
  table([
    [
      "Laos took over the chairmanship of the League from Peru at a ceremony in Lima on Friday.",
      "Laos takes over the chairmanship of the League from Peru at a ceremony in Lima | STATEMENT | held",
    ],
    [
      "Premier Ana Roca was unseated in a confidence vote on Friday.",
      "Premier Ana Roca is unseated in a confidence vote | COERCE | held",
    ],
    [
      "Premier Ana Roca is expected in Oslo for talks on fish on 22 November.",
      "Ana Roca is to visit Oslo | AGREE visit | planned expected",
    ],
    // what is held with somebody is one
    [
      "Peru’s king dissolved parliament on Friday, and fresh polls were set for 16 November.",
      "Peru’s king dissolves parliament | COERCE | held",
      "Fresh polls are planned | AGREE | planned expected",
    ],
    ["Opinion polls were held on Friday."],
  ]);
});

describe("a title says whose troops they are", () => {
  table([
    [
      "Peru said its troops had entered the village of Tacna on Friday.",
      "Peruvian troops enter the village of Tacna | MOBILIZE | held",
    ],
  ]);
});

describe("what was not agreed, put off, granted and called is told as that", () => {
  table([
    [
      "Norway and Peru could not agree on a joint statement on Friday.",
      "Norway and Peru fail to agree on a joint statement | REJECT meet | declined",
    ],
    [
      "President Bo Holm has twice put off signing it.",
      "Bo Holm puts off signing it | REJECT meet | cancelled",
    ],
    [
      "Bo Holm, the president, will decide next week whether to sign the pact.",
      "Bo Holm is to decide whether to sign the pact | AGREE | planned expected",
    ],
    [
      "Peru called an emergency session of the Security Council on Friday.",
      "Peru calls an emergency session of the Security Council | CONSULT | held",
    ],
    [
      "Peru and Chile settled a border dispute on Friday.",
      "Peru and Chile settle a border dispute | AGREE | held",
    ],
    // what a deal is for is no second one
    [
      "Peru and Chile announced a deal on Friday to settle the dispute.",
      "Peru and Chile announce a deal to settle the dispute | AGREE | held",
    ],
    [
      "Peru and Chile put their names to a treaty in Lima on Friday.",
      "Peru and Chile put their names to a treaty in Lima | AGREE | held",
    ],
    [
      "Sweden handed over command of the mission to Peru at Camp Clara on Friday.",
      "Sweden hands over command of the mission to Peru at Camp Clara | CONCEDE | held",
    ],
    // who could not say refused nothing
    ["Premier Ana Roca could not say when they would agree."],
  ]);
});
