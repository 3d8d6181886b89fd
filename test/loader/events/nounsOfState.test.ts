// Nouns for what states do, and what a deed stirred up.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title", "kind", "status", "who"])).toEqual(expected);
  });

describe("what a deed stirred up came", () => {
  table([
    [
      "The verdict sparked protests in Lima on Friday.",
      "Verdict sparks protests in Lima | PROTEST | held | protesters",
    ],
    ["The verdict could spark protests in Lima on Friday."],
  ]);
});

describe("a departure is for somewhere", () => {
  table([
    [
      "President Bo Holm's departure for Paris on Friday fuelled rumours.",
      "Bo Holm leaves for Paris | CONSULT visit | held | Bo Holm",
    ],
    [
      "President Bo Holm's departure from Lima on Friday fuelled rumours.",
      "Bo Holm’s departure | CONSULT visit | held | Bo Holm",
    ],
  ]);
});

describe("what was announced between commas was announced", () => {
  table([
    [
      "The withdrawal of Chadian troops from Lima, announced in May, was completed on Friday.",
      "Withdrawal of Chadian troops from Lima is completed | RETREAT | held | Chadian troops",
      "Withdrawal of Chadian troops from Lima is announced | RETREAT | held | nobody",
    ],
  ]);
});

describe("a call, and what the two did in it, are one", () => {
  table([
    [
      "President Bo Holm spoke by phone with Premier Ana Roca on Friday. The two leaders exchanged views on trade.",
      "Bo Holm speaks by phone with Ana Roca | CONSULT phone | held | Bo Holm + Ana Roca",
    ],
    [
      "President Bo Holm spoke by phone with Premier Ana Roca on Thursday. The two leaders discussed trade in Lima on Friday.",
      "Bo Holm speaks by phone with Ana Roca | CONSULT phone | held | Bo Holm + Ana Roca",
      "Bo Holm and Ana Roca meet in Lima | CONSULT | held | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("a title says whose release it was, and whom", () => {
  table([
    [
      "Britain's release of a convicted spy in 2009 angered Peru.",
      "Britain’s release of a convicted spy | CONCEDE | held | United Kingdom",
    ],
    [
      "Iran's seizure of a British tanker in May angered Peru.",
      "Iran’s seizure of a British tanker | COERCE | held | Iran + United Kingdom",
    ],
  ]);
});

describe("a ministry that protests does so", () => {
  table([
    [
      "Iceland deposited its instrument of ratification on Friday.",
      "Iceland deposits its instrument of ratification | AGREE | held | Iceland",
    ],
    [
      "The Ministry of Foreign Affairs of Georgia strongly protests against the elections.",
      "Ministry of Foreign Affairs of Georgia protests against the elections | ACCUSE disapprove | held | Ministry of Foreign Affairs of Georgia",
    ],
    [
      "Ambassador Ana Roca handed over a donation of 40 ambulances to Chad on Friday.",
      "Ana Roca hands over a donation of 40 ambulances to Chad | AID | held | Ana Roca + Chad",
    ],
  ]);
});

describe("who calls a strike has called it", () => {
  table([
    [
      "Peru's opposition called a general strike on Thursday for Monday.",
      "Peru’s opposition calls a general strike | PROTEST | planned expected | Peru’s opposition",
    ],
    [
      "A Peruvian air strike killed two on Friday.",
      "Peruvian air strike kills two | ASSAULT | held | Peru",
    ],
  ]);
});

describe("what was failed at, foiled and handed over is told", () => {
  table([
    [
      "Peru's parliament failed for a third time on Friday to elect a president.",
      "Peru’s parliament fails to elect a president | REJECT meet | declined | Peru’s parliament",
    ],
    [
      "Jordanian troops foiled an attempt on Friday to cross the border.",
      "Jordanian troops foil an attempt to cross the border | COERCE | held | Jordanian troops",
    ],
    [
      "Premier Bo Holm handed power to his son on Friday.",
      "Bo Holm hands power to his son | CONCEDE | held | Bo Holm",
    ],
    [
      "Peruvian police used force to evict protesters from the palace on Friday.",
      "Peruvian police evict protesters from the palace | COERCE | held | Peruvian police + protesters",
    ],
    [
      "Slovenia became the 147th state to recognise Chad on Friday.",
      "Slovenia recognises Chad | SUPPORT | held | Slovenia + Chad",
    ],
  ]);
});

describe("two who trade blame do so", () => {
  table([
    [
      "Peru and Chad traded blame on Friday for the breakdown of a truce.",
      "Peru and Chad trade blame for the breakdown of a truce | ACCUSE disapprove | held | Peru + Chad",
      "Truce is broken off | SANCTION discontinue | cancelled | nobody",
    ],
    [
      "Peru closed its port on Friday, and Chad responded by closing its embassy in Lima.",
      "Peru closes its port | SANCTION discontinue | held | Peru",
      "Chad closes its embassy in Lima | SANCTION discontinue | held | Chad",
    ],
  ]);
});

describe("what things carry is turned back with them", () => {
  table([
    [
      "Two boats carrying refugees were turned back by the Peruvian navy on Friday.",
      "Peruvian navy turns back two boats | COERCE | held | Peruvian navy",
    ],
  ]);
});

describe("what a raid cancelled was not of those who raided", () => {
  table([
    [
      "Rebels shelled the airport in Lima on Friday, forcing the cancellation of a visit by Premier Bo Holm.",
      "Rebels shell the airport in Lima | ASSAULT | held | Rebels",
      "Bo Holm’s visit is cancelled | REJECT meet | cancelled | Bo Holm",
    ],
  ]);
});

describe("a deal that two shake hands on is agreed", () => {
  table([
    [
      "Peru and Chad shook hands on a deal in Lima on Friday.",
      "Peru and Chad shake hands on a deal in Lima | AGREE | held | Peru + Chad",
    ],
    [
      "President Bo Holm and Premier Ana Roca shook hands in Lima on Friday.",
      "Bo Holm and Ana Roca shake hands in Lima | CONSULT | held | Bo Holm + Ana Roca",
    ],
  ]);
});

describe("who sets the stage for an election is not to hold it", () => {
  table([
    [
      "Peru's premier dissolved parliament on Friday, setting the stage for an election on August 3.",
      "Peru's premier dissolves parliament | COERCE | held | Peruvian premier",
      "Election is to be held | AGREE | planned expected | nobody",
    ],
    [
      "Peru allowed 50 trucks of cement into Lima on Friday under a deal worked out with Chad.",
      "Peru allows 50 trucks of cement into Lima under a deal worked out with Chad | CONCEDE | held | Peru",
    ],
    [
      "A Peruvian court on Friday blocked the government's plan to send police to Chad.",
      "Peruvian court blocks the government's plan to send police to Chad | REJECT | held | Peruvian court",
    ],
    [
      "Peru has stopped deporting Chadians.",
      "Peru stops deporting Chadians | CONCEDE | held | Peru",
    ],
  ]);
});
