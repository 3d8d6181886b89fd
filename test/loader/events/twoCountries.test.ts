// "The two countries" of an article that says whose the other is.

import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

describe("the two countries", () => {
  it.each([
    ["LIMA: Foreign Secretary Ana Roca summoned the Chilean envoy on Thursday.", "Peru + Chile"],
    ["LIMA (AFP) - President Ana Roca met Chile's Jan Vik on Thursday.", "Peru + Chile"],
    // where others meet and write
    ["GENEVA: President Ana Roca met Chilean President Jan Vik on Thursday.", "nobody"],
    // a third is there
    [
      "LIMA: President Ana Roca met Chilean envoy Jan Vik and Norwegian envoy Bo Holm on Thursday.",
      "nobody",
    ],
  ])("%s", (text, who) => {
    expect(told(story(text, "The two countries signed a pact on Friday."), ["who"]).at(-1)).toBe(
      who,
    );
  });
});
