// Deeds in words that hide them, and told once: sailings, brawls, sessions called, what could not be agreed.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "status"])).toEqual(expected);
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
      "Laos takes over the chairmanship of the League from Peru at a ceremony in Lima | AGREE | held",
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

describe("who is accused behind a noun leaves the verb to it", () => {
  table([
    [
      "The trial of two Chileans accused of shooting a guard opened in Lima on Friday.",
      "Trial of two Chileans opens in Lima | ACCUSE investigate | held",
    ],
    // an accusation with its day, or its accuser, is news
    [
      "Two envoys were accused of spying by Peru on Friday.",
      "Two envoys are accused of spying by Peru | ACCUSE disapprove | held",
    ],
  ]);
});

describe("what is cut, drawn, handed in and held at a distance", () => {
  table([
    [
      "Peru severed the last hotline with Chile on Friday.",
      "Peru severs the last hotline with Chile | SANCTION discontinue | held",
    ],
    [
      "Peru broke off talks with Chile on Friday.",
      "Peru breaks off talks with Chile | SANCTION discontinue | cancelled",
    ],
    [
      "Norway closed the border on Friday, drawing a protest from Peru.",
      "Norway closes the border | SANCTION discontinue | held",
      "Peru’s protest against Norway | ACCUSE disapprove | held",
    ],
    [
      "King Bo received credentials from the ambassador of Chile on Friday.",
      "King Bo receives ambassador of Chile | CONSULT visit | held",
    ],
    [
      "Premier Ana Roca held a telephonic conversation with President Bo Holm on Friday.",
      "Ana Roca speaks by phone with Bo Holm | CONSULT phone | held",
    ],
    [
      "Andean leaders met at a summit in Lima on Friday.",
      "Andean leaders meet at a summit in Lima | CONSULT | held",
    ],
    // two who meet at a summit of many are two things
    [
      "Premier Ana Roca met President Bo Holm at a summit in Lima on Friday.",
      "Ana Roca meets Bo Holm in Lima | CONSULT | held",
      "Ana Roca attends a summit in Lima | CONSULT multilateral | held",
    ],
  ]);
});

describe("what a clause about its subject stands before, and what is let go", () => {
  table([
    [
      "Eight Chilean officers who fled to Peru after the failed coup were denied asylum on Friday.",
      "Eight Chilean officers flee to Peru after the failed coup | RETREAT | held",
      "Eight Chilean officers are denied asylum | REJECT | held",
    ],
    ["The ship was let go in February.", "Ship is let go | CONCEDE | held"],
    [
      "Peru’s junta dissolved the transitional council on Friday.",
      "Peru’s junta dissolves the transitional council | COERCE | held",
    ],
    [
      "The first 26 Peruvians walked out of a Chilean jail on Friday.",
      "Peruvians walk out of a Chilean jail | CONCEDE | held",
    ],
    [
      "Peru’s army chief was assassinated in a bomb blast on 1 March and soldiers shot President Bo Holm dead on 2 March.",
      "Peru’s army chief is assassinated in a bomb blast | ASSAULT | held",
      "Soldiers shoot President Bo Holm dead | ASSAULT | held",
    ],
  ]);
});

describe("what is taken back, offered, moved and remained with", () => {
  table([
    [
      "Peru revoked on Friday its approval for a Chilean base.",
      "Peru revokes its approval for a Chilean base | REJECT | held",
    ],
    [
      "King Bo pardoned the Chilean convict on Friday and revoked the pardon on Sunday.",
      "King Bo pardons the Chilean convict | CONCEDE | held",
      "King Bo revokes the pardon | SANCTION discontinue | held",
    ],
    [
      "Premier Ana Roca offered President Bo Holm a meeting in Lima on Friday.",
      "Ana Roca offers President Bo Holm a meeting in Lima | AGREE | planned possible",
    ],
    [
      "A planned trilateral between Peru, Chile and Norway was put off on Friday.",
      "Peru, Chile and Norway’s meeting is put off | REJECT meet | cancelled",
    ],
    ["Premier Ana Roca, sworn in on Sunday, is at home.", "Ana Roca is sworn in | AGREE | held"],
    // to remain with a matter decides nothing
    ["The Security Council decided on Friday to remain seized of the matter."],
  ]);
});
