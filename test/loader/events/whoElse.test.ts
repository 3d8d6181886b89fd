import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (rows: readonly (readonly [text: string, ...people: string[]])[]) =>
  it.each(rows)("%s", (text, ...people) => expect(told(text, ["who"])).toEqual(people));

describe("who took part, where words stand between", () => {
  describe("behind the end of a verb", () => {
    who([
      ["Deputy Minister Bo Holm called in Ambassador Ana Roca on Friday.", "Bo Holm + Ana Roca"],
      ["Norway called on Lima on Friday to free him.", "Norway + Peru"],
    ]);
  });

  describe("by telephone, whenever it was", () => {
    who([
      [
        "Secretary Bo Holm called the foreign minister of Peru over the weekend.",
        "Bo Holm + foreign minister of Peru",
      ],
      // no call
      ["Secretary Bo Holm called the foreign minister of Peru a friend."],
    ]);
  });

  describe("behind a verb whose object stands before it", () => {
    who([["The quarrel began with a treaty that Peru signed with Chile in 1907.", "Peru + Chile"]]);
  });

  describe("as those who are kept out", () => {
    who([
      [
        "Peru barred three Chilean lawmakers from the country on Friday.",
        "Peru + Chilean lawmakers",
      ],
      ["Peru banned fish from Chile on Friday.", "Peru"],
    ]);
  });

  describe("of a number alone, not of those before it", () => {
    who([
      [
        "Peruvian police broke up a rally on Thursday; eleven were detained and released on Friday.",
        "Peruvian police",
        "nobody",
      ],
    ]);
  });

  describe("by an office of its own house, or one that speaks for another", () => {
    who([
      [
        "A spokesman for the Danish foreign minister rejected the offer on Friday.",
        "spokesman for the Danish foreign minister",
      ],
      ["A visit by the President of Peru to Chile on Friday was called off.", "President of Peru"],
    ]);
  });
});
