import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a deed named by a noun, with whom and by whom behind it", () => {
  const tells = (text: string) => told(text, ["title", "date", "who"]);

  it.each([
    [
      "The row began after the forced deportation of 40 Ghanaians by Nigeria in March.",
      "Nigeria’s forced deportation of 40 Ghanaians | 2024-03 | Nigeria + Ghanaians",
    ],
    [
      "The killing of Ana Holm by rebels in March led to protests.",
      "Rebels’ killing of Ana Holm | 2024-03 | rebels + Ana Holm",
    ],
    [
      "The seizure of a Peruvian ship by Chile in March led to a row.",
      "Chile’s seizure of a Peruvian ship | 2024-03 | Chile + Peru",
    ],
    [
      "The invasion of Kuwait by Iraq in 1990 led to war.",
      "Iraq’s invasion of Kuwait | 1990 | Iraq + Kuwait",
    ],
  ])("is who did it, to whom: %s", (text, event) => expect(tells(text)).toEqual([event]));

  it("is known by who did it and when, though nobody has a name", () => {
    expect(tells("Peru hailed the release of three hostages by the rebels on Friday.")).toContain(
      "Rebels’ release of three hostages | 2024-05-03 | rebels",
    );
  });

  it("keeps those who judge it out", () => {
    expect(tells("The release of Pedro Roca on Friday was welcomed by Chile.")).toEqual([
      "Release of Pedro Roca | 2024-05-03 | Pedro Roca",
      expect.stringMatching(/^Chile welcomes the release of Pedro Roca .* Chile$/),
    ]);
  });

  it("takes who travels or speaks for no doer", () => {
    expect(tells("The visit by Pedro Roca to Lima in March was hailed by Chile.")).toContain(
      "Pedro Roca visits Lima | 2024-03 | Pedro Roca",
    );
  });
});

describe("a participle between commas, of a verb in two words", () => {
  it.each([
    [
      "The Mixed Commission, set up by Ana Holm in March, met on Friday.",
      "Ana Holm sets up the Mixed Commission",
    ],
    ["The talks, broken off by Peru in March, resumed on Friday.", "Peru breaks off the talks"],
    ["The border, shut down by Peru in March, reopened on Friday.", "Peru shuts down the border"],
  ])("%s", (text, first) => expect(told(text, ["title", "date"])).toContain(`${first} | 2024-03`));
});
