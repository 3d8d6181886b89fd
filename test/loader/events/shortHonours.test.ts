import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a profession in front of a name ends no sentence and is no name", () => {
  it.each([
    ["President Ana Roca of Peru met Minister of Trade Engr. Bo Holm on May 3."],
    ["President Ana Roca of Peru met Atty. Bo Holm of Chad on May 3."],
    ["President Ana Roca of Peru met Minister Ing. Bo Holm on May 3."],
    ["President Ana Roca of Peru met Sec. Bo Holm on May 3."],
  ])("%s", (text) => {
    expect(told(text, ["date", "title", "who"])).toEqual([
      "2024-05-03 | Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
    ]);
  });
});
