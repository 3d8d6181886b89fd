import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("“it” behind the second verb of a row is what the first one was done to", () => {
  it.each([
    ["Peru banned the march in 2011 but allowed it in 2013.", "2013 | Peru allows the march"],
    [
      "Peru imposed an arms embargo on Chile in 2005 and lifted it in October 2009.",
      "2009-10 | Peru lifts the arms embargo",
    ],
    [
      "Peru opened its embassy in Oslo in 2012 and closed it last week.",
      "2024-04-29/2024-05-05 | Peru closes the embassy",
    ],
    [
      "Rebels captured the town of Tacna in March, lost it in April and retook it on Sunday.",
      "2024-05-05 | Rebels retake the town",
    ],
    [
      "Peru imposed sanctions on Chile in March and lifted them on Friday.",
      "2024-05-03 | Peru lifts the sanctions",
    ],
    [
      "Peru seized a Chilean trawler in March and released it on Friday.",
      "2024-05-03 | Peru releases the Chilean trawler",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toContain(event));

  it.each([
    "Peru annexed the island in 2012 and called it a province.",
    "Peru condemned the raid on Friday and called it a crime.",
  ])("but what only judges it tells nothing new: %s", (text) =>
    expect(told(text, ["title"])).toHaveLength(1),
  );

  it("and who acts on somebody else's is another", () =>
    expect(
      told("Peru closed the border in March and Chile opened it on Friday.", ["title"]),
    ).not.toContain("Peru opens the border"));
});
