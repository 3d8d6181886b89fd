import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)("%s", (text, event) => expect(told(text, ["title", "who"])).toEqual([event]));

describe("what several do under one who joins", () => {
  table([
    [
      "Ana Holm joined Bo Vik in calling for a truce on Friday.",
      "Ana Holm and Bo Vik call for a truce | Ana Holm + Bo Vik",
    ],
    [
      "Peru followed Chile on Friday in recognising Kosovo.",
      "Peru recognises Kosovo | Peru + Kosovo",
    ],
  ]);
});

describe("who only supports it did not do it", () => {
  table([
    [
      "Peruvian troops, with support from Canada, freed two hostages on Friday.",
      "Peruvian troops free two hostages | Peruvian troops",
    ],
    [
      "U.S. forces—together with the United Kingdom—freed two hostages on Friday.",
      "U.S. forces and Britain free two hostages | U.S. forces + United Kingdom",
    ],
  ]);
});

describe("an adviser to the president", () => {
  table([
    [
      "Senior Adviser to the President Tom Holm visited Mali on Friday.",
      "Tom Holm visits Mali | Tom Holm",
    ],
    [
      "Special Assistant to the President and Senior Director for Africa Ida Vik visited Mali on Friday.",
      "Ida Vik visits Mali | Ida Vik",
    ],
    ["The adviser to President Tom Holm visited Mali on Friday.", "Adviser visits Mali | adviser"],
  ]);
});
