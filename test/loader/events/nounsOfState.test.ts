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
    [
      "The verdict could spark protests in Lima on Friday.",
      "Verdict may spark protests in Lima | PROTEST | planned possible | protesters",
    ],
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
      "Withdrawal of Chadian troops from Lima is completed | RETREAT | held | nobody",
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
