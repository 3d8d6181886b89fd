// What courts, parliaments and ministries do to people and papers, and what is told between two commas.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "status", "who"])).toEqual(expected);
  });

describe("what stands between commas was done to its subject", () => {
  table([
    [
      "Ties between Ghana and Peru, severed in 1978, were restored on Monday.",
      "Ties between Ghana and Peru are severed | SANCTION discontinue | held | Ghana + Peru",
      "Ties between Ghana and Peru are restored | COOPERATE | held | Ghana + Peru",
    ],
    // a person is called by his name
    [
      "The Czech ambassador, Bo Holm, summoned to the ministry on Friday, was handed a note.",
      "Bo Holm is summoned to the ministry | ACCUSE disapprove | held | Bo Holm",
    ],
  ]);
});

describe("what collapses is no participle", () => {
  table([
    [
      "Talks aimed at ending the strike collapsed on Friday.",
      "Talks are broken off | SANCTION discontinue | cancelled | nobody",
    ],
  ]);
});

describe("whoever is summoned is handed the note", () => {
  table([
    [
      "Chad's ambassador to Lima was called in on Friday and handed a protest note.",
      "Chad's ambassador to Lima is called in | ACCUSE disapprove | held | Chadian ambassador to Lima",
      "Chad's ambassador to Lima is handed a protest note | ACCUSE disapprove | held | Chadian ambassador to Lima",
    ],
    // who was received hands over a note
    [
      "Envoy Bo Holm was received on Friday and handed a truck to the hospital.",
      "Envoy Bo Holm is received | CONSULT visit | held | Bo Holm",
      "Bo Holm hands a truck to the hospital | AID | held | Bo Holm",
    ],
  ]);
});

describe("a court orders, issues and throws out", () => {
  table([
    [
      "A court in Lima on Friday ordered the extradition of former premier Bo Holm.",
      "Court in Lima orders the extradition of former premier Bo Holm | CONCEDE | held | Bo Holm",
    ],
    [
      "A Chilean judge issued an arrest warrant for former premier Bo Holm on Friday.",
      "Chilean judge issues an arrest warrant for former premier Bo Holm | ACCUSE investigate | held | Chilean judge + Bo Holm",
    ],
    [
      "The International Court of Justice on Friday threw out Peru's claim to the islets.",
      "International Court of Justice throws out Peru's claim to the islets | REJECT | held | International Court of Justice + Peru",
    ],
    [
      "Peru vowed on Friday to respond in kind.",
      "Peru vows to respond in kind | THREATEN | held | Peru",
    ],
    [
      "Peru vowed on Friday to build a bridge.",
      "Peru vows to build a bridge | AGREE | held | Peru",
    ],
    [
      "Premier Bo Holm tendered his resignation on Friday.",
      "Bo Holm tenders his resignation | RETREAT | held | Bo Holm",
    ],
  ]);
});

describe("who stands behind a verb is him whom the next one meets", () => {
  table([
    [
      "Parliament ousted Premier Bo Holm on Friday and barred him from office.",
      "Parliament ousts Premier Bo Holm | SANCTION expel | held | Bo Holm",
      "Parliament bars Bo Holm from office | SANCTION discontinue | held | Bo Holm",
    ],
    [
      "Premier Bo Holm met President Vik Dahl on Friday and thanked him.",
      "Bo Holm meets Vik Dahl | CONSULT | held | Bo Holm + Vik Dahl",
      "Bo Holm thanks Vik Dahl | SUPPORT | held | Bo Holm + Vik Dahl",
    ],
  ]);
});

describe("a call that opens the sentence is what they discuss in it", () => {
  table([
    [
      "In a phone call on Friday, President Bo Holm discussed fish with Premier Ana Roca.",
      "Bo Holm speaks by phone with Ana Roca | CONSULT phone | held | Bo Holm + Ana Roca",
    ],
    [
      "In a phone call on Friday, President Bo Holm warned Premier Ana Roca.",
      "Bo Holm speaks by phone with Ana Roca | CONSULT phone | held | Bo Holm + Ana Roca",
      "Bo Holm warns Premier Ana Roca | THREATEN | held | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("without is not", () => {
  table([
    [
      "Bo Holm and Ana Roca ended talks in Lima on Friday without setting a date for the reopening of embassies.",
      "Bo Holm and Ana Roca meet in Lima | CONSULT | held | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("the latest to do something did it", () => {
  table([
    [
      "Romania on Friday became the latest state to withdraw its troops from Chad.",
      "Romania withdraws its troops from Chad | RETREAT | held | Romania",
    ],
    ["Romania is the latest state to consider a withdrawal."],
  ]);
});

describe("Mr. Ban is nobody's ban", () => {
  table([
    [
      "Mr. Ban telephoned President Bo Holm on Friday.",
      "Ban speaks by phone with Bo Holm | CONSULT phone | held | Ban + Bo Holm",
    ],
  ]);
});

describe("whose truce it is ends it", () => {
  table([
    [
      "The rebels suspended a unilateral ceasefire on Friday.",
      "Rebels suspend a unilateral ceasefire | SANCTION discontinue | cancelled | rebels",
    ],
    [
      "Peru and Chile suspended a truce on Friday.",
      "Truce between Peru and Chile is suspended | SANCTION discontinue | cancelled | Peru + Chile",
    ],
  ]);
});

describe("the first such visit is the one told", () => {
  table([
    [
      "President Bo Holm received Premier Ana Roca in Lima on Friday, the first such visit in years.",
      "Bo Holm receives Ana Roca in Lima | CONSULT visit | held | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("courts and houses find, strip and suspend", () => {
  table([
    [
      "The African Commission found Chad in breach of the charter on Friday.",
      "African Commission finds Chad in breach of the charter | ACCUSE disapprove | held | African Commission + Chad",
    ],
    [
      "Peru's Senate stripped former premier Bo Holm of his seat on Friday.",
      "Peru’s Senate strips former premier Bo Holm of his seat | SANCTION expel | held | Peru’s Senate + Bo Holm",
    ],
    [
      "Chad took Peru to the Permanent Court of Arbitration on Friday.",
      "Chad takes Peru to the Permanent Court of Arbitration | ACCUSE investigate | held | Chad + Peru + Permanent Court of Arbitration",
    ],
    [
      "Peru suspended constitutional rights for 30 days on Friday.",
      "Peru suspends constitutional rights | COERCE | held | Peru",
    ],
  ]);
});

describe("whoever left before did not do what comes after", () => {
  table([
    [
      "Peru's parliament elected Bo Holm on Friday, hours after the Greens had left the coalition.",
      "Peru’s parliament elects Bo Holm | CONSULT | held | Peru’s parliament",
    ],
  ]);
});

describe("what somebody began to do is done", () => {
  table([
    [
      "Hungary began building a fence along its border with Serbia on Friday.",
      "Hungary builds a fence along its border with Serbia | MOBILIZE | held | Hungary",
    ],
    [
      "Peru has stopped issuing visas to Chileans.",
      "Peru stops issuing visas to Chileans | SANCTION discontinue | held | Peru + Chileans",
    ],
    [
      "The building of the fence was criticised by Chad on Friday.",
      "Chad criticizes the building of the fence | ACCUSE disapprove | held | Chad",
    ],
  ]);
});

describe("who was elected, too, elects nobody", () => {
  table([
    [
      "Chad, also elected, declined the seat on Friday.",
      "Chad declines the seat | REJECT | declined | Chad",
      "Chad is elected | CONSULT | held | Chad",
    ],
    [
      "Peruvian deputies blocked the formation of a government on Friday.",
      "Peruvian deputies block the formation of a government | REJECT | held | Peruvian deputies",
    ],
    [
      "Peru's president froze parliament on Friday.",
      "Peru's president freezes parliament | COERCE | held | Peruvian president",
    ],
  ]);
});
