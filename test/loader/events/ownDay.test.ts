import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a gathering whose own words give it a day to come is told, whatever its sentence is about", () => {
  it.each([
    [
      "The junta of Peru invited all parties to a national conference slated for 25 July.",
      "2024-07-25 | National conference is to be held | planned expected",
    ],
    [
      "The accord is meant to allow a presidential election on July 28.",
      "2024-07-28 | Presidential election is to be held | planned expected",
    ],
    [
      "Bo Holm of Denmark said that he would not travel to Lima for the meeting of Andean leaders on July 2.",
      "2024-07-02 | Meeting of Andean leaders is to be held | planned expected",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title", "status"])).toContain(event));

  it("and the words that set the day are not left in the title of another", () =>
    expect(
      told("Peru invited Chile to a conference slated for 25 July.", ["title"]).filter((title) =>
        title.includes("slated"),
      ),
    ).toEqual([]));

  it.each([
    "Bo Holm of Denmark works for a conference of the parties.",
    "Bo Holm of Denmark works for a conference, slated for failure.",
    "There was no conference on 25 July.",
    "If there is a conference on 25 July, Bo Holm of Denmark will be glad.",
  ])("but not without one, nor on a condition: %s", (text) =>
    expect(told(text, ["title"]).filter((title) => title.includes("onference"))).toEqual([]),
  );
});
