import { describe, expect, it } from "vitest";
import { lengthFact, otherPlaces, relationName, toldBy } from "#format/facts.ts";

const hours = { start: 0, end: 9, text: "two hours" };

describe("otherPlaces(event)", () => {
  it("names what another passage says", () =>
    expect(otherPlaces({ variants: [{ of: "place", text: "Linz" }] })).toBe(
      "; in another passage: Linz",
    ));
  it("is empty where all agree", () =>
    expect(otherPlaces({ variants: [{ of: "lasted", text: "a day" }] })).toBe(""));
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

describe("relationName(relation, event, other)", () => {
  it.each([
    ["cancelled", "replaced-by", "planned", "Replaced by"],
    ["planned", "replaces", "cancelled", "In place of"],
    ["planned", "replaced-by", "held", "What became of it"],
    ["held", "replaces", "planned", "Was planned as"],
    ["planned", "follows", "held", "Comes after"],
    ["planned", "followed-by", "held", "Followed by"],
    ["declined", "part-of", "held", "Part of"],
    ["held", "has-part", "planned", "Includes"],
  ] as const)("of what was %s, %s what was %s, is “%s”", (own, kind, status, name) =>
    expect(relationName({ kind }, { status: own }, { status })).toBe(name),
  );
});
