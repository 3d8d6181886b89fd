import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("by whom and to whom, whatever the verb", () => {
  it.each(["invited", "attacked", "thanked", "condemned", "criticised", "freed"])(
    "Pedro Roca, %s by Peru on Friday, was silent.",
    (verb) => {
      const [event] = who(`Pedro Roca, ${verb} by Peru on Friday, was silent.`);
      expect(event).toMatch(/^Peru \p{Ll}+ Pedro Roca \| Peru \+ Pedro Roca$/u);
    },
  );

  it("leaves an aside that tells no event an aside", () => {
    expect(who("Pedro Roca, accompanied by Ana Holm, met Bo Vik on Friday.")).toEqual([
      "Pedro Roca meets Bo Vik | Pedro Roca + Bo Vik",
    ]);
  });

  it.each([
    ["Ana Holm visited Pedro Roca in jail on Friday.", "Ana Holm + Pedro Roca"],
    ["Rebels ousted President Pedro Roca on Friday.", "Rebels + Pedro Roca"],
    ["Peru has ousted President Pedro Roca.", "Peru + Pedro Roca"],
    ["The Peruvian government jailed two Chilean envoys.", "Peruvian government + Chilean envoys"],
    [
      "The Peruvian government said on Friday it had warned Pedro Roca.",
      "Peruvian government + Pedro Roca",
    ],
    ["Peru closed the border on Friday and warned Pedro Roca.", "Peru + Pedro Roca"],
  ])("%s", (text, sides) => expect(told(text, ["who"])).toContain(sides));

  it("takes no former president for one who is ousted", () => {
    expect(told("Chile met ousted President Pedro Roca on Friday.", ["who"])).toEqual([
      "Chile + Pedro Roca",
    ]);
  });
});
