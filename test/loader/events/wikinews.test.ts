// What short news of a day tells: who is to do what, on which day, and what is of no day of its own.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const dates = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(rows)("%s", (text, ...events) => expect(told(text, ["trigger", "date"])).toEqual(events));

describe("a treaty is of no day, what is done to it is", () => {
  dates([
    ["Peru withdrew from the Sea Turtle Convention on May 3.", "withdrew | 2024-05-03"],
    ["Peru pulled out of the Sea Turtle Treaty in April.", "pulled out | 2024-04"],
    ["The Lusaka Peace Accord of 1995 ended the war.", "ended | 1995"],
  ]);
});

describe("what is to come on a day is no remark", () => {
  dates([
    [
      "Ana Roca left for Oslo, where she is to brief Baltic ministers on Friday.",
      "left for | ../2024-05-06",
      "is to brief | 2024-05-10",
    ],
    [
      "Peruvian ambassadors will discuss the sanctions in Oslo on Friday.",
      "will discuss | 2024-05-10",
    ],
    ["Indonesian observers are to take up positions on Friday.", "are to take up | 2024-05-10"],
    // a meeting's matter is no meeting
    ["Ana Roca and Bo Holm of Norway discussed the sanctions on Friday."],
  ]);
});

describe("a visit that is off needs no visitor", () => {
  dates([
    [
      "A visit to Bangkok, which had been planned for next week, has been put off until July.",
      "has been put off | 2024-05-13/2024-05-19",
      "has been put off | 2024-07",
    ],
  ]);
});

describe("who is arrested and then sentenced", () => {
  dates([
    [
      "Peruvian police arrested Bo Holm in 2010. He was tried in Lima, and sentenced the following May to six years.",
      "arrested | 2010",
      "sentenced | 2011-05",
    ],
  ]);
});

describe("what kills is not who goes to court for it", () => {
  it("leaves the fighting’s dead to the fighting", () => {
    const text = "Peru went to The Hague in April after ten days of fighting killed 18 people.";
    expect(told(text, ["who"])).toEqual(["Peru"]);
  });
});

describe("what was put off is to come, as the next words say", () => {
  dates([
    [
      "The talks were postponed last week; they will now be held on June 3 in Geneva.",
      "were postponed | 2024-04-29/2024-05-05",
      "were postponed | 2024-06-03",
    ],
    [
      "Peru called off a summit in Lima on Friday. It is now expected to be held in July.",
      "called off a summit | 2024-05-03",
      "called off a summit | 2024-07",
    ],
    // nothing of a new date
    [
      "Peru called off a summit in Lima on Friday. The bill will now be paid in July.",
      "called off a summit | 2024-05-03",
    ],
  ]);
});

describe("two days that are told together are one stay", () => {
  dates([
    ["Ana Roca met Bo Holm in Oslo on March 1 and 2.", "met | 2024-03-01/2024-03-02"],
    ["Ana Roca met Bo Holm in Oslo on March 1 and 5.", "met | 2024-03-01"],
  ]);
});

describe("a meeting in a gerund", () => {
  dates([
    [
      "Ida Vik told reporters on Friday after meeting Chancellor Eva Holz in Berlin that ties were good.",
      "told | 2024-05-03",
      "meeting | ../2024-05-03",
    ],
  ]);
});

describe("what a sentence counts back from its own verb", () => {
  dates([
    [
      "Two weeks after Peru recalled its ambassador, Chile closed the border on April 20.",
      "recalled | 2024-04-04/2024-04-08",
      "closed | 2024-04-20",
    ],
  ]);
});

describe("a proposal is done, what it proposes is not", () => {
  it.each([
    ["Peru has proposed a deal under which Chile would withdraw.", "REQUEST | held"],
    ["Peru plans a summit with Chile in June.", "AGREE multilateral | planned expected"],
  ])("%s", (text, event) => expect(told(text, ["kind", "status"])).toEqual([event]));
});

describe("a conference that closes on a day to come", () => {
  dates([["A conference on cod closes in Oslo on Friday.", "closes | 2024-05-10"]]);
});
