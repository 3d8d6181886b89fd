// Happenings that news tells in passing: what came to nothing, what others are glad of, what a thing is called.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const lines = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)("%s", (text, events) =>
    expect(told(text, ["title", "date", "status"])).toEqual(events),
  );

describe("who welcomes a deed is glad of it, who welcomes people receives them", () => {
  it.each([
    ["Ana Roca of Peru welcomed the truce on Friday.", "Ana Roca welcomes the truce | SUPPORT"],
    ["Peru welcomed his release on Friday.", "Peru welcomes the release | SUPPORT"],
    [
      "Ana Roca welcomed a Danish delegation on Friday.",
      "Ana Roca receives Danish delegation | CONSULT visit",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "kind"])).toEqual([event]));
});

describe("what comes to nothing", () => {
  lines([
    ["The talks came to nothing on Friday.", ["Talks are called off | 2024-05-03 | cancelled"]],
    [
      "A peace accord signed in Lima in May 2020 put an end to the war, but collapsed in June 2021.",
      ["Peace accord in Lima | 2020-05 | held", "Peace accord collapses | 2021-06 | cancelled"],
    ],
    ["It nearly collapsed on Friday.", []],
    ["The bridge collapsed on Friday.", []],
  ]);
});

describe("what is halted, frozen or resumed", () => {
  lines([
    [
      "Ana Roca suspended the flights on Friday.",
      ["Ana Roca suspends the flights | 2024-05-03 | held"],
    ],
    [
      "The European Union has frozen the payment of 30 million euros.",
      ["EU freezes the payment of 30 million euros | ../2024-05-06 | held"],
    ],
    [
      "In a televised address on Friday President Ana Roca suspended the search.",
      ["Ana Roca suspends the search | 2024-05-03 | held"],
    ],
    ["Peru took a similar step on Friday.", ["Peru takes a similar step | 2024-05-03 | held"]],
  ]);
});

describe("people and things of a land", () => {
  lines([
    [
      "Two Peruvian trawlers under arrest by the Norwegian navy were escorted into a port on Friday.",
      ["Two Peruvian trawlers under arrest by the Norwegian navy are escorted | 2024-05-03 | held"],
    ],
    [
      "Some 1,200 people have crossed into Peru.",
      ["1,200 people cross into Peru | ../2024-05-06 | held"],
    ],
    [
      "Ana Roca of Peru landed at a military airfield on Friday.",
      ["Ana Roca lands at a military airfield | 2024-05-03 | held"],
    ],
    ["Danish envoy Bo Holm was able to see her on Friday.", []],
    ["Bo Holm’s words angered Peru on Friday.", []],
  ]);
});

describe("what somebody calls a thing that was told", () => {
  it('is a charge: called that "a fabrication"', () =>
    expect(
      told('The Peruvian foreign ministry called that "a fabrication".', ["title", "kind"]),
    ).toEqual(["Peruvian foreign ministry calls that a fabrication | ACCUSE disapprove"]));
});

describe("crowds, blows and answers", () => {
  lines([
    [
      "On Friday a bus driver was beaten by Peruvian militiamen at a checkpoint near Lima.",
      ["Peruvian militiamen beat the bus driver | 2024-05-03 | held"],
    ],
    [
      "Russia answered with a ban on Peruvian wine.",
      ["Russia answers with a ban on Peruvian wine | ../2024-05-06 | held"],
    ],
    ["A ban on fish would hurt Peru.", []],
    [
      "Peru dismissed it, and Denmark’s premier, Bo Holm, accused Chile of lying.",
      [
        "Peru dismisses it | ../2024-05-06 | held",
        "Bo Holm accuses Chile of lying | ../2024-05-06 | held",
      ],
    ],
    [
      "Drivers have been blocking a bridge since Friday because Peruvian officers are turning back their goods.",
      [
        "Drivers block a bridge | 2024-05-03/2024-05-06 | held",
        "Peruvian officers turn back their goods | ../2024-05-06 | held",
      ],
    ],
    [
      "Several hundred people gathered outside the Peruvian embassy in Oslo on Friday.",
      ["Several hundred people gather outside the Peruvian embassy in Oslo | 2024-05-03 | held"],
    ],
  ]);

  it("a crowd outside an embassy protests", () =>
    expect(
      told("Several hundred people gathered outside the Peruvian embassy on Friday.", ["kind"]),
    ).toEqual(["PROTEST"]));
});

describe("lands that rule themselves act", () => {
  it.each([
    ["Transnistria pulled out of the talks on Friday.", "Transnistria"],
    ["In April South Ossetia rejected the plan.", "South Ossetia"],
    ["Peru and Somaliland signed an accord on Friday.", "Peru + Somaliland"],
  ])("%s", (text, who) => expect(told(text, ["who"])).toEqual([who]));
});

describe("what was promised long ago is not to come", () => {
  lines([
    [
      "Peru promised to withdraw its troops at a summit in Oslo in 1999.",
      ["Peru promises to withdraw its troops at a summit in Oslo | 1999 | held"],
    ],
  ]);
});

describe("whom a pronoun means", () => {
  it.each([
    [
      "Peruvian president Ana Roca telephoned him on Friday. Her foreign minister, Caj Berg, was in Oslo for talks with Bo Holm. He landed in Lima on Sunday.",
      "Caj Berg",
    ],
    [
      "Ana Roca named Ida Vik as her envoy. Police held a customs officer on Friday. He was freed on Sunday.",
      "nobody",
    ],
  ])("%s", (text, who) => expect(told(text, ["who"])).toContain(who));
});

describe("in a chronology", () => {
  const entries = (last: string) =>
    ["March 3, 2001: Peru met Chile.", "April 2002: Peru met Chile.", last].join("\n\n");
  it.each([
    [
      "May 9, 2009: Bo Holm abrogates the constitution, sacks all judges and names Ana Roca as premier.",
      [
        "Bo Holm abrogates the constitution",
        "Bo Holm sacks all judges",
        "Bo Holm names Ana Roca as premier",
      ],
    ],
    [
      "May 9, 2009: Lima bars Danish ships from its waters.",
      ["Peru bars Danish ships from its waters"],
    ],
    [
      "May 9, 2009: Denmark’s premier, Bo Holm, on his way to Chile, stops in Lima and signs accords.",
      ["Bo Holm visits Lima", "Bo Holm signs accords"],
    ],
  ])("%s", (entry, titles) =>
    expect(told(`News of the day\n\n${entries(entry)}`, ["title"]).slice(2)).toEqual(titles),
  );
});

describe("who is ordered out of the country is expelled", () => {
  it.each(["Peru ordered the Danish ambassador, Bo Holm, out of the country on Friday."])(
    "%s",
    (text) => expect(told(text, ["kind", "who"])).toEqual(["SANCTION expel | Peru + Bo Holm"]),
  );
});

describe("a call for something rings nobody, and what is called for a day is no demand", () => {
  lines([
    [
      "Ana Roca of Peru rejected a Danish call for mediation on Friday.",
      ["Ana Roca rejects a Danish call for mediation | 2024-05-03 | held"],
    ],
    [
      "Peru condemned it and appealed for calm.",
      ["Peru condemns it | ../2024-05-06 | held", "Peru appeals for calm | ../2024-05-06 | held"],
    ],
  ]);
});

it("a rally called for a day is no demand", () =>
  expect(
    told("A rally called for last Sunday in Lima did not take place.", ["title", "status"]),
  ).toEqual(["Rally is called off | cancelled"]));

describe("who waits behind an aside, and whose his is", () => {
  it.each([
    ["Peru, which chairs ASEAN, then brokered a deal.", "Peru"],
    [
      "Peru lied, while the Council of Islamic Courts, which controls Lima, declared war on Chile.",
      "Council of Islamic Courts",
    ],
    [
      "Bo Holm left Lima. A suicide bomber blew up his car at a checkpoint on Friday.",
      "suicide bomber",
    ],
    [
      "President Bo Holm won. Peru recognised the result and its president sent congratulations.",
      "Peruvian president",
    ],
    ["Peru refused to let them in. Danish premier Bo Holm left Lima on Friday.", "Bo Holm"],
  ])("%s", (text, who) => expect(told(text, ["who"])).toContain(who));
});

describe("what was to be and was put off is one event", () => {
  lines([
    [
      "Danish Foreign Minister Bo Holm, who was to fly to Lima on Tuesday, put off the trip.",
      ["Bo Holm’s visit to Lima is put off | 2024-05-07 | cancelled"],
    ],
    [
      "Talks between Peru and Denmark on shared stocks, which were to resume in Oslo on Tuesday, have been put off.",
      ["Talks between Peru and Denmark are put off | 2024-05-07 | cancelled"],
    ],
  ]);
});

describe("words about what was not, or always is, are no event", () => {
  it.each([
    "Ana Roca of Peru denied that any money had changed hands.",
    "Peru has long complained that Danish ships lie about what they take.",
    "The presidents of Peru and Chile are expected in the course of the day.",
  ])("%s", (text) => expect(told(text, ["title"])).toEqual([]));
});

describe("what was planned long ago was done, what one is accused of preparing is not", () => {
  lines([
    [
      "Ana Roca of Peru planned a bombing in Oslo in February last year.",
      ["Ana Roca plans a bombing in Oslo | 2023-02 | held"],
    ],
    [
      "Peru plans a summit in Lima in July.",
      ["Peru is to hold a summit in Lima | 2024-07 | planned expected"],
    ],
    [
      "Ana Roca of Peru has accused Chile of preparing an attack and put her forces on alert on Friday.",
      [
        "Ana Roca puts her forces on alert | 2024-05-03 | held",
        "Ana Roca accuses Chile of preparing an attack | ../2024-05-06 | held",
      ],
    ],
  ]);
});

describe("who is sent home or before a judge", () => {
  it.each([
    ["Two Danish lawmakers were put on the next flight home on Friday.", "SANCTION expel"],
    ["Peru declared Bo Holm, who was no longer there, persona non grata.", "SANCTION expel"],
    ["The four officers were brought before a judge in Lima on Friday.", "ACCUSE investigate"],
    ["Peru’s parliament authorized the sending of peacekeepers on Friday.", "AGREE"],
  ])("%s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});
