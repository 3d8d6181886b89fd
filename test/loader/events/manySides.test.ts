import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["who"]);

describe("two sides, whatever each is called", () => {
  const firsts = [
    ["the African Union", "African Union"],
    ["the Peruvian government", "Peruvian government"],
    ["Peru’s foreign ministry", "Peru’s foreign ministry"],
    ["the president of Peru", "president of Peru"],
    ["Peru", "Peru"],
    ["UN envoy Bo Vik", "Bo Vik"],
  ] as const;
  const seconds = [
    ["President Pedro Roca of Chile", "Pedro Roca"],
    ["Chile’s foreign minister", "Chilean foreign minister"],
    ["the leaders of Chile and Chad", "Chile + Chad"],
  ] as const;
  const rows = firsts.flatMap(([one, named]) =>
    seconds.map(([other, more]) => [one, other, `${named} + ${more}`] as const),
  );

  it.each(rows)("%s and %s", (one, other, sides) => {
    const first = one.charAt(0).toUpperCase() + one.slice(1);
    expect(who(`${first} and ${other} met in Lima on Friday.`)).toEqual([sides]);
    expect(who(`Talks between ${one} and ${other} were held on Friday.`)).toEqual([sides]);
    expect(who(`${first}, meeting ${other} in Lima on Friday, agreed to a truce.`)).toContain(
      sides,
    );
  });
});

describe("an office of a state that is told", () => {
  it("is not who holds the same one beside it, whose state goes without saying", () => {
    expect(who("Foreign Minister Ana Holm met Chile’s foreign minister on Friday.")).toEqual([
      "Ana Holm + Chilean foreign minister",
    ]);
  });

  it("may be told again by it", () => {
    expect(
      who("President Ana Holm left on Friday, and the Peruvian president met Bo Vik."),
    ).toContain("Ana Holm + Bo Vik");
  });
});

it("joins no field of an office to another by a body's last word", () => {
  expect(who("The Foreign and Trade Minister, Ana Holm, met Bo Vik on Friday.")).toEqual([
    "Ana Holm + Bo Vik",
  ]);
});

describe("a list, however it is joined", () => {
  it.each([
    "Peru, along with Chile,",
    "Peru together with Chile",
    "Peru and its neighbour Chile",
    "Peru as well as Chile",
    "Both Peru and Chile",
  ])("%s", (sides) => {
    expect(who(`${sides} signed a pact on Friday.`)).toEqual(["Peru + Chile"]);
    expect(who(`${sides} condemned the raid by Chad on Friday.`)).toContain("Peru + Chile");
  });
});
