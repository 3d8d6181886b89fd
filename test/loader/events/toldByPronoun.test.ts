// Whom a pronoun at the head of a sentence means.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("“he” in a paragraph of its own", () => {
  it("is not who came at the time of something else", () =>
    expect(
      who(
        "Minister Bo Holm flew to Lima and Quito on May 1. Peru and Chad signed a deal on April 28, during the visit of President Vik.\n\nIn Quito, he called on Chile to free the crew.",
      ),
    ).toContain("Bo Holm calls on Chile to free the crew | Bo Holm + Chile"));

  it("unless nobody else is told", () =>
    expect(
      who(
        "Peru and Chad signed a deal on April 28, during the visit of President Vik.\n\nIn Quito, he called on Chile to free the crew.",
      ),
    ).toContain("Vik calls on Chile to free the crew | Vik + Chile"));
});

describe("“They took” and “It took”", () => {
  it.each([
    [
      "Boko Haram seized Bama on May 2. It took Gwoza in January.",
      "Boko Haram takes Gwoza | Boko Haram",
    ],
    ["Rebels seized Gao on May 2. They took Timbuktu in January.", "Rebels take Timbuktu | Rebels"],
  ])("a town are a blow by those told before: %s", (text, event) =>
    expect(who(text)).toContain(event),
  );

  it.each([
    "Peru and Chile signed a deal on May 2. It took Lima two years to agree.",
    "Peru and Chile signed a deal on May 2. It took London by surprise.",
  ])("but a time or a surprise is none: %s", (text) =>
    expect(told(text, ["title"])).toEqual(["Peru and Chile sign a deal"]),
  );
});

describe("“it had been assured”", () => {
  it("is of somebody, and of no airport told before", () =>
    expect(
      who(
        "Bo Vik was arrested at Lima airport on May 1.\n\nThe Norwegian Foreign Ministry said it had been assured of his safety by the Peruvian government on May 2.",
      ).join("; "),
    ).not.toContain("assures the airport"));
});
