import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the end of a visit that somebody is on is no second visit", () => {
  it.each([
    "Peru’s president is on a visit to Oslo that ends tomorrow.",
    "Peru’s president is on a visit to Oslo which ends on Friday.",
    "Peru’s president is on an official visit to Oslo that will end on Friday.",
  ])("%s", (text) =>
    expect(told(text, ["title", "status"])).toEqual(["Peru’s president visits Oslo | held"]),
  );

  it("but one that is to begin is one", () =>
    expect(
      told("Peru’s president will pay a visit to Oslo that begins on Friday.", ["date", "status"]),
    ).toEqual(["2024-05-10 | planned expected"]));
});
