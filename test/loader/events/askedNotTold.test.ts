import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

describe("who asks does not tell", () => {
  test.each(["Did Peru attack a base on Friday?", "Has Peru recalled its envoy to Chile?"])(
    "%s",
    (text) => expect(told(text, ["title"])).toEqual([]),
  );
});

describe("a house that one enters is a place, whoever sits in it", () => {
  test.each([
    ["Ana Holm visited the Kremlin on Friday.", "Ana Holm visits the Kremlin | Kremlin"],
    [
      "Ana Holm visited the White House on Friday.",
      "Ana Holm visits the White House | White House",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "where"])).toEqual([event]));
});

describe("“committed to peace” behind its noun is no promise", () => {
  test.each([
    ["A coalition of states committed to peace met in Oslo on Friday.", 1],
    ["The parties committed to peace on Friday.", 1],
  ])("%s", (text, count) => expect(told(text, ["title"])).toHaveLength(count));
});

describe("an operation", () => {
  test("is launched, and is nobody", () =>
    expect(told("Peru launched Operation Northern Shield on Friday.", ["title", "who"])).toEqual([
      "Peru launches Operation Northern Shield | Peru",
    ]));
});
