import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what befell others behind an “and” is a clause of its own, on the same day", () => {
  it.each([
    "The embassy was seized by gunmen on 2 May and 49 guards were taken hostage.",
    "The embassy was seized by gunmen on 2 May and the guards were taken hostage.",
  ])("%s", (text) => expect(told(text, ["date"])).toEqual(["2024-05-02", "2024-05-02"]));
});

describe("what is done in a resolution was done when it was adopted", () => {
  it.each([
    [
      "The Council extended the mandate of the mission until 31 October in a resolution adopted last November.",
      "2023-11",
    ],
    ["The parliament adopted last week a resolution on Peru.", "2024-04-29/2024-05-05"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));
});
