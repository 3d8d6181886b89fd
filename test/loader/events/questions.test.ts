import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a question is no event", () => {
  it.each([
    "Would Ana Roca meet Bo Holm in Oslo next week?",
    "QUESTION: Does that mean Peru is recalling its ambassador to Chile?",
    "Has Peru expelled two Chilean diplomats?",
    "When will Ana Roca visit Oslo?",
    "Bo, has the Peruvian side agreed to come to Oslo?",
  ])("%s", (text) => expect(told(text, ["title"])).toEqual([]));

  it("but what it takes for known is one", () =>
    expect(
      told("Any reaction to the statement of Ana Roca that she would not attend the Oslo summit?", [
        "title",
        "status",
      ]),
    ).toEqual(["Ana Roca will not attend the Oslo summit | declined"]));
});

describe("what looms and whose fault it is are no events", () => {
  it.each([
    "Prime Minister Bo Vik of Norway, facing an election, went further on Friday.",
    "Peru said that Chile alone would be to blame for the consequences of a refusal.",
  ])("%s", (text) => {
    const titles = told(text, ["title"]);
    expect(
      titles.filter((title) => /election|blame$|are to blame|is to blame/.test(title)),
    ).toEqual([]);
  });
});
