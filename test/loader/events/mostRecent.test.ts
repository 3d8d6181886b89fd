import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("of the many times that they met the last has a day", () => {
  it.each([
    [
      "Peru and Chile have met six times since 2020, most recently in Lima on April 16.",
      "2024-04-16",
    ],
    ["Peru and Chile have met twice since 2020, last in Lima in April.", "2024-04"],
  ])("%s", (text, date) => expect(told(text, ["date", "where"])).toEqual([`${date} | Lima`]));

  it("but “most recently” of another thing says nothing of the verb", () =>
    expect(
      told("Peru bombed the camp in March, most recently held by rebels in April.", ["date"]),
    ).toEqual(["2024-03"]));
});

describe("a war that ended in a year was fought no later", () => {
  it.each([
    ["Peru and Chile fought a war that ended with a truce in 1994.", "../1994-12-31"],
    [
      "Peru and Chile fought a war that ended with a peace agreement signed in Lima in May 2000.",
      "../2000-05-31",
    ],
    ["Peru and Chile fought a war from 1998 to 2000.", "1998/2000"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toContain(date));

  it("but talks that ended then were held then", () =>
    expect(told("Peru and Chile held talks that ended in April.", ["date"])).toEqual(["2024-04"]));
});

describe("who attends a summit to come says nothing of when it is", () => {
  it.each([
    "Peru and Chile are to sign a truce at a summit attended by Vik in Lima on Friday.",
    "Peru and Chile are to sign a truce at a ceremony hosted by Vik in Lima on Friday.",
  ])("%s", (text) => expect(told(text, ["date"])).toContain("2024-05-10"));

  it("nor of one that is over", () =>
    expect(
      told("Peru and Chile signed a truce at a summit attended by Vik in Lima on Friday.", [
        "date",
      ]),
    ).toContain("2024-05-03"));
});
