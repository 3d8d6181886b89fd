import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const where = (rows: readonly (readonly [text: string, ...places: string[]])[]) =>
  it.each(rows)("%s", (text, ...places) =>
    expect(told(text, ["trigger", "where"])).toEqual(places),
  );

describe("withGround(merged, …)", () => {
  describe("what a state does at home", () => {
    where([
      ["Sweden summoned the Russian ambassador on Friday.", "summoned | Sweden"],
      ["Peru expelled two Chilean diplomats on Friday.", "expelled | Peru"],
      ["Peru’s parliament voted on Friday to leave the pact.", "voted | Peru"],
      ["Peru recalled its ambassador to Chile on Friday.", "recalled | Chile"],
      ["Peruvian police arrested four Chilean officers on Friday.", "arrested | Peru"],
      // as the article calls it
      ["Burma summoned the Thai ambassador on Friday . It rained in Burma.", "summoned | Burma"],
      // abroad as well as at home
      ["Peruvian soldiers arrested four Chilean officers on Friday.", "arrested | nowhere"],
      ["Sweden accused the Russian ambassador of spying on Friday.", "accused | nowhere"],
      ["The European Union summoned the Russian ambassador on Friday.", "summoned | nowhere"],
    ]);
    it("is put in the capital that the article is written from", () => {
      const text = story("STOCKHOLM (AP) — Sweden summoned the Russian ambassador on Friday.");
      expect(told(text, ["where"])).toEqual(["Stockholm"]);
    });
  });

  describe("at the occasion that was told", () => {
    where([
      [
        "Ana Roca attended a summit in Oslo on Friday. Bo Holm of Norway stayed away from the summit.",
        "attended a summit | Oslo",
        "stayed away from the summit | Oslo",
      ],
      // another one
      [
        "Ana Roca attended a summit in Oslo on Friday. Bo Holm of Norway stayed away from a summit.",
        "attended a summit | Oslo",
        "stayed away from a summit | nowhere",
      ],
    ]);
  });
});

describe("isTopicsPlace(view, place, own)", () => {
  where([
    ["Norway hosted talks on the unrest in Peru on Friday.", "hosted talks | Norway"],
    ["Ana Roca briefed the Council on the crisis in Haiti on Friday.", "briefed | nowhere"],
    ["Peru and Chile held talks on trade in Geneva on Friday.", "held talks | Geneva"],
  ]);
});
