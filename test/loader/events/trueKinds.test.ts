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
      "Norway warns that Peru will pay a price | THREATEN | held",
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

describe("talks that resume are a meeting, ties that resume are none", () => {
  table([
    [
      "Peru and Chile resumed talks in Lima on Friday.",
      "Peru and Chile meet in Lima | CONSULT | held",
    ],
    ["Talks on fish will resume on 20 May.", "Talks are to resume | AGREE | planned expected"],
    [
      "Peru and Chile resumed diplomatic relations on Friday.",
      "Peru and Chile resume diplomatic relations | COOPERATE | held",
    ],
    [
      "Peru and Chile agreed on Friday to resume talks.",
      "Peru and Chile agree to resume talks | AGREE | held",
    ],
  ]);
});
