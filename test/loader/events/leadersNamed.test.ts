import { describe, expect, it, test } from "vitest";
import { told } from "./told.ts";

const named = "Peruvian President Ana Roca and Chilean President Bo Vik met in March.";
const line = (text: string) => told(text, ["date", "title", "who"]);

describe("leaders whom the story names take part, and not their states", () => {
  test.each([
    "The leaders of Peru and Chile signed a pact on Friday.",
    "The presidents of Peru and Chile signed a pact on Friday.",
    "The Peruvian and Chilean presidents signed a pact on Friday.",
    "Peruvian and Chilean leaders signed a pact on Friday.",
  ])("%s", (text) =>
    expect(line(`${named} ${text}`)).toContain(
      "2024-05-03 | Ana Roca and Bo Vik sign a pact | Ana Roca + Bo Vik",
    ),
  );

  it("named further on, under a headline of their states", () =>
    expect(
      line(
        "Peru, Chile Leaders Meet in Oslo\n\nThe leaders of Peru and Chile met in Oslo on Friday.\n\nPeruvian President Ana Roca and Chilean President Bo Vik talked for an hour.",
      ),
    ).toEqual(["2024-05-03 | Ana Roca and Bo Vik meet in Oslo | Ana Roca + Bo Vik"]));

  it("but their states, where these are told by themselves", () =>
    expect(
      line(
        `${named} The leaders of Peru and Chile left, and Peru and Chile closed their border on Friday.`,
      ),
    ).toContain("2024-05-03 | Peru and Chile close their border | Peru + Chile"));

  it("nor where one of them has no name, or another office", () => {
    expect(
      line(
        "Peruvian President Ana Roca spoke. The leaders of Peru and Chile signed a pact on Friday.",
      ),
    ).toContain("2024-05-03 | Peru and Chile sign a pact | Peru + Chile");
    expect(
      line(`${named} The foreign ministers of Peru and Chile signed a pact on Friday.`),
    ).toContain("2024-05-03 | Peru and Chile sign a pact | Peru + Chile");
  });
});
