import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title", "status"]);

describe("what has a verb and says nothing is no event", () => {
  it.each([
    "“We go in peace,” Ana Roca told reporters in Oslo.",
    "Peru spoke of spies in May 2019, a charge Chile denied.",
    "It was a plan which Norway liked and Peru rejected.",
    "Ana Roca is expected to attend.",
  ])("%s", (text) => expect(titles(text).filter((one) => !/spies/.test(one))).toEqual([]));

  it.each([
    [
      "Ana Roca told reporters before the trip.",
      "Ana Roca speaks to reporters before the trip | held",
    ],
    [
      "Ana Roca will attend the Oslo summit in June.",
      "Ana Roca is to attend the Oslo summit | planned expected",
    ],
  ])("but is where it says what or when: %s", (text, title) =>
    expect(titles(text)).toEqual([title]),
  );
});

describe("a war that was near was none", () => {
  it.each([
    "Peru and Chile came close to full-scale war in April.",
    "Peru and Chile stood on the brink of war in April.",
    "Peru and Chile spoke of the risk of war in 2019.",
  ])("%s", (text) => expect(titles(text).join()).not.toMatch(/war/i));

  it("but one that came is", () =>
    expect(titles("Peru and Chile fought a war in 1999.")).toEqual([
      "Peru and Chile fight a war | held",
    ]));
});

describe("details that are still to be agreed are no event", () => {
  it.each([
    "The dates of the visit will be agreed through diplomatic channels.",
    "The venue and the agenda will be agreed later, Ana Roca of Peru said.",
  ])("%s", (text) => expect(told(text, ["title"])).toEqual([]));

  it("but an accord is", () =>
    expect(
      told("The accord between Peru and Chile will be agreed in Lima on May 20.", ["date"]),
    ).toEqual(["2024-05-20"]));
});
