import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);

describe("what a deed goes by", () => {
  it.each([
    [
      "Peru withdrew its troops on Friday, as called for in a UN resolution.",
      "Peru withdraws its troops",
    ],
    ["Peru withdrew its troops on Friday, as required by the accord.", "Peru withdraws its troops"],
  ])("is no deed: %s", (text, title) => {
    expect(titles(text)).toEqual([title]);
  });
});

describe("a date that nobody sets", () => {
  it("is no event", () => {
    expect(titles("Peru has set no date for the visit.")).toEqual([]);
    expect(titles("Peru gave no reason on Friday.")).toEqual([]);
  });

  it("is one where it is set", () => {
    expect(titles("Peru set a date for the vote on Friday.").join()).toContain("sets a date");
  });
});
