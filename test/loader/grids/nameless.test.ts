import { describe, expect, it } from "vitest";
import { fill, missing } from "./fill.ts";

/** As an article words them, and what each is called. */
const parties: Readonly<Record<string, string>> = {
  "the opposition": "opposition",
  "the ruling party": "ruling party",
  "the main opposition party": "main opposition party",
  "opposition parties": "opposition parties",
  "authorities in Peru": "authorities in Peru",
  "Peruvian authorities": "Peruvian authorities",
  "the military government": "military government",
  "the interim government": "interim government",
  "the transitional council": "transitional council",
  "the junta": "junta",
  "a human rights group": "human rights group",
  "striking miners": "striking miners",
  "tribal elders": "tribal elders",
  "separatist rebels": "separatist rebels",
  "the kidnappers": "kidnappers",
  "two warring factions": "warring factions",
  "the two warring factions": "warring factions",
  gunmen: "gunmen",
  lawmakers: "lawmakers",
};
const others: Readonly<Record<string, string>> = {
  Chile: "Chile",
  "Chilean President Bo Vik": "Bo Vik",
  "the Bo Vik government": "Bo Vik government",
  "the guerrillas": "guerrillas",
};

describe("who has no name is a side as well", () => {
  it.each([
    "{first} accused {second} of fraud on Monday.",
    "on Monday, {first} agreed to a ceasefire with {second}.",
    "talks between {first} and {second} opened in Lima on Monday.",
    "{first} attacked {second} on Monday.",
    "{first} met {second} in Lima on Monday.",
    "{second} was condemned by {first} on Monday.",
  ])("%s", (frame) => {
    const wrong = Object.entries(parties).flatMap(([first, one]) =>
      Object.entries(others).flatMap(([second, other]) =>
        missing([fill(frame, { first, second })], ({ participants: [a, b, ...more] }) => {
          const names = [a, b].map((who) => who?.name.toLowerCase() ?? "");
          const holds = (name: string) => names.some((each) => each.endsWith(name.toLowerCase()));
          return more.length === 0 && holds(one) && holds(other);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("is nobody's leader, and no noun of another", () => {
    const wrong = missing(
      [
        "The opposition leader Ana Holm met Bo Vik on Monday.",
        "Ruling party chief Ana Holm met Bo Vik on Monday.",
        "A human rights group founder, Ana Holm, met Bo Vik on Monday.",
      ],
      ({ participants }) =>
        participants.map(({ name }) => name).join(" + ") === "Ana Holm + Bo Vik",
    );
    expect(wrong).toEqual([]);
  });
});
