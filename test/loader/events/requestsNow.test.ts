import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what a body decides or requests, in the words of its own paper", () => {
  it.each([
    [
      "The African Union decides to suspend Peru.",
      "African Union decides to suspend Peru | held | SANCTION discontinue",
    ],
    [
      "The AU requests ECOWAS to dispatch a mission to Lima in July.",
      "African Union requests ECOWAS to dispatch a mission to Lima | held | REQUEST change",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "status", "kind"])).toEqual([event]));

  it("and behind what it urges", () =>
    expect(
      told("The EU urges Peru to leave the town and requests Chile to lift its siege.", ["title"]),
    ).toContain("EU requests Chile to lift its siege"));

  it.each([
    "Peru requests help every year.",
    "If Peru decides to leave the union, it will be poorer.",
    "Peru answered the requests the council had sent to Lima.",
  ])("but not: %s", (text) => expect(told(text, ["title"])).toEqual([]));
});

describe("the sanctions that are lifted are of no day of their own", () => {
  it("and told once", () =>
    expect(told("The African Union lifted the sanctions imposed on Peru.", ["title"])).toEqual([
      "African Union lifts the sanctions imposed on Peru",
    ]));

  it("but their own day is one", () =>
    expect(
      told("The African Union lifted the sanctions imposed on Peru in March.", ["date"]),
    ).toContain("2024-03"));
});
