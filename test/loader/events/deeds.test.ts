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
    ["The neighbours spurned the offer.", "Neighbours spurn the offer"],
    ["The request by the envoy was refused.", "Envoy’s request is refused"],
    ["The meeting accepted the offer of observers.", "Meeting accepts the offer of observers"],
    ["The vote was put back by a year.", "Vote is put back"],
    [
      "Kidnappers believed to be rebels on Friday freed two of the workers they seized last month.",
      "Rebels seize the workers",
      "Kidnappers free two of the workers they seized",
    ],
    ["The envoys agreed on nothing."],
    ["The envoys hope that the offer will be accepted."],
    ["The offer would be rejected if it came."],
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

describe("what is asked for", () => {
  titles([["Ana Roca appealed for calm.", "Ana Roca appeals for calm"], ["Ana Roca appealed."]]);
});

describe("a meeting that is called for a day", () => {
  it("is to come", () =>
    expect(told("Peru called a meeting for May 9 in Oslo.", ["status", "date", "where"])).toEqual([
      "planned expected | 2024-05-09 | Oslo",
    ]));
});

describe("deeds of force", () => {
  it("that share nobody are two", () =>
    expect(
      told("Danish troops overran Cusco. It rained. Two envoys were killed by Peruvian rebels.", [
        "title",
      ]),
    ).toHaveLength(2));
});

describe("where it was", () => {
  it.each([
    [
      "The envoys of Peru and Chile met in Oslo on Friday and will reconvene there on May 20.",
      "Oslo",
    ],
    ["Bo Holm left for Oslo, where he met Ana Roca on Friday.", "Oslo"],
  ])("%s", (text, place) => expect(told(text, ["where"]).at(-1)).toBe(place));
});

describe("who waits behind “where”", () => {
  it("is the subject", () =>
    expect(
      told("Peru, where judges want to question Bo Holm, recalled its envoy on Friday.", ["title"]),
    ).toEqual(["Peru recalls its envoy"]));
});
