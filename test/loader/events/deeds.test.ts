import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(rows)("%s", (text, ...events) => expect(told(text, ["title"])).toEqual(events));

describe("deeds of those whom no name stands for", () => {
  titles([
    ["Fourteen people were detained on Friday.", "Fourteen people are detained"],
    ["The government spurned the offer.", "Government spurns the offer"],
    ["Truckers staged a protest at the crossing.", "Truckers stage a protest at the crossing"],
    ["Lawmakers are expected to vote on it on May 9.", "Lawmakers are to vote"],
    ["The neighbours spurned the offer."],
    ["If the road remains closed on Friday, the shops will close."],
  ]);
});

describe("guests of whatever name", () => {
  titles([
    ["Ana Roca received the envoys on Friday.", "Ana Roca receives the envoys"],
    ["Ana Roca received the news on Friday."],
  ]);
});

describe("what a paper says", () => {
  titles([
    ["Peru issued a statement on Friday calling for restraint.", "Peru calls for restraint"],
    ["Peru issued a stamp on Friday calling for restraint."],
  ]);
});

describe("what a means was used for", () => {
  titles([
    ["Police used tear gas to disperse the crowd on Friday.", "Police disperse the crowd"],
    ["Police sought tear gas to disperse the crowd."],
  ]);
});

describe("who is expected somewhere", () => {
  titles([
    ["Bo Holm is expected in Lima on May 9.", "Bo Holm is to visit Lima"],
    ["A decision is expected in Lima on May 9."],
  ]);
});

describe("what is vouched for", () => {
  titles([
    ["Bo Holm confirmed on Friday that he had met Ana Roca.", "Bo Holm meets Ana Roca"],
    [
      "Bo Holm confirmed on Friday that relations were poor.",
      "Bo Holm confirms that relations were poor",
    ],
  ]);
});

describe("a round", () => {
  titles([
    [
      "A new round, planned for July in Oslo, was put off by Peru and Chile.",
      "Peru and Chile’s meeting is put off",
    ],
    ["Peru and Chile held a round table in Oslo on Friday."],
  ]);
});
