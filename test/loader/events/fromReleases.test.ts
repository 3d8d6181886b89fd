import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a time behind an aside", () => {
  it.each([
    [
      "On April 5, as you recall, Peru expelled two diplomats.",
      "Peru expels two diplomats | 2024-04-05",
    ],
    [
      "Holm praised the talks between Peru and Chile, which took place in Mombasa, Kenya, on April 16.",
      "Peru and Chile meet in Mombasa | 2024-04-16",
    ],
  ])("%s", (text, event) => {
    expect(told(text, ["title", "date"])).toContain(event);
  });
});

describe("what is announced as under way", () => {
  it.each([
    ["Peru announced in April that it was expelling two Chilean diplomats.", "2024-04"],
    ["Peru announced two years ago that it was closing its embassy in Oslo.", "2022"],
    ["The ministry announced in April that Peru was closing its embassy.", "2024-04"],
  ])("is done then: %s", (text, date) => {
    expect(told(text, ["date"])).toEqual([date]);
  });
});

describe("who is told by an aside", () => {
  it.each([
    [
      "President Bo Vik of Peru was there. The mediator, Ana Holm, former President of Peru, visited Oslo on Friday.",
      "Ana Holm visits Oslo",
    ],
    [
      "The Rt Hon Ana Holm, Prime Minister of Norway, met Bo Vik on Friday.",
      "Ana Holm meets Bo Vik",
    ],
    [
      "The commission met on Friday in Nairobi and Djibouti.",
      "Commission meets in Nairobi and Djibouti",
    ],
    [
      "Peru condemned the coup staged that morning against the government of Mali and recalled its envoy on Friday.",
      "Peru recalls its envoy",
    ],
  ])("%s", (text, title) => {
    expect(told(text, ["title"])).toContain(title);
  });
});

describe("a meeting that is adjourned", () => {
  it("was over by the clock, and is put off to another day", () => {
    expect(told("The meeting was adjourned at 5 p.m.", ["title"])).toEqual([]);
    expect(told("The talks were adjourned on Friday.", ["title"])).toEqual(["Talks are adjourned"]);
  });
});
