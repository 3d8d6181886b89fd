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
