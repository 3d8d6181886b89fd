import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a body needs no article at the front of its own paper", () => {
  it.each([
    ["Council condemns the raid on Lima.", "Council condemns the raid on Lima | Council"],
    ["Council decides to suspend Peru.", "Council decides to suspend Peru | Council + Peru"],
    [
      "Council requests the Commission to report by 30 July.",
      "Council requests the Commission to report | Council",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));

  it.each(["Council tax rises were announced.", "Council meeting condemns the raid."])(
    "but not: %s",
    (text) => expect(told(text, ["title"])).toEqual([]),
  );
});

describe("ministers who are to consider something on a day are to meet", () => {
  it("and a state is not", () => {
    expect(
      told("EU foreign ministers are to consider their response on Friday.", ["title", "date"]),
    ).toEqual(["EU foreign ministers are to meet | 2024-05-10"]);
    expect(told("Peru is to consider its response.", ["title"])).toEqual([]);
  });
});
