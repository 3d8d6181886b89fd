import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the day on which one reports on a trip is not that of the trip", () => {
  it.each([
    [
      "Foreign Minister Ana Vik will brief the council on her trip on 24 May.",
      ["Ana Vik is to brief the council on her trip | 2024-05-24"],
    ],
    [
      "Foreign Minister Ana Vik will report to parliament on her visit to Cuba on Friday.",
      ["Ana Vik is to report to parliament on her visit to Cuba | 2024-05-10"],
    ],
    [
      "Foreign Minister Ana Vik will speak to parliament about her meeting with Roca tomorrow.",
      ["Ana Vik is to speak to parliament about her meeting with Roca | 2024-05-07"],
    ],
  ])("%s", (text, events) => expect(told(text, ["title", "date"])).toEqual(events));

  it("but a day right behind the meeting is the meeting's", () =>
    expect(
      told("President Ana Roca briefed the premier on her meeting yesterday with Bo Holm.", [
        "title",
        "date",
      ]),
    ).toContain("Ana Roca meets Bo Holm | 2024-05-05"));
});
