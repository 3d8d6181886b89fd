import { describe, expect, it } from "vitest";
import { lengthFact, placeFact, toldBy } from "#format/facts.ts";

const vienna = { name: "Vienna", country: "AT", latitude: 48.2, longitude: 16.4 };
const hours = { start: 0, end: 9, text: "two hours" };

describe("placeFact(event)", () => {
  it("is the place with its country, and what another passage says", () => {
    expect(placeFact({ place: vienna, variants: [] })).toBe("Vienna, Austria");
    expect(placeFact({ place: vienna, variants: [{ of: "place", text: "Linz" }] })).toBe(
      "Vienna, Austria; in another passage: Linz",
    );
  });

  it("is null without a place, and ignores durations", () => {
    expect(placeFact({ place: null, variants: [] })).toBeNull();
    expect(placeFact({ place: vienna, variants: [{ of: "lasted", text: "a day" }] })).toBe(
      "Vienna, Austria",
    );
  });
});

describe("lengthFact(event)", () => {
  it("keeps the article's words, and those of other passages", () => {
    const variants = [{ of: "lasted", text: "all morning" }] as const;
    expect(lengthFact({ lasted: hours, variants })).toBe(
      "two hours; in another passage: all morning",
    );
  });

  it("is null if all passages agree, or none gives a duration", () => {
    expect(lengthFact({ lasted: hours, variants: [] })).toBeNull();
    expect(lengthFact({ lasted: null, variants: [] })).toBeNull();
  });
});

describe("toldBy(source, article)", () => {
  const army = { name: "the army", claim: true };

  it("names who says so, else the article", () => {
    expect(toldBy(army)).toBe("the army, as a claim");
    expect(toldBy(null)).toBe("the article itself");
  });

  it("names the article if there are several", () => {
    expect(toldBy(army, "Lima Post")).toBe("the army, as a claim, in Lima Post");
    expect(toldBy(null, "Lima Post")).toBe("the article itself, Lima Post");
  });
});
