// Names that nobody has in full: of who acts under "after", and of who is told beside a body.

import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

describe("a name beside a body's", () => {
  it.each([
    ["Zornogas and NATO signed a pact on Friday.", "Zornogas + NATO"],
    ["NATO and Zornogas signed a pact on Friday.", "NATO + Zornogas"],
    ["Peru met Zornogas and NATO left on Friday.", "Peru"],
  ])("%s", (text, who) => {
    expect(told(text, ["who"]).at(-1)).toBe(who);
  });

  it("is a person's where the text has one of that name", () => {
    expect(
      told(story("President Jan Holm left on Thursday. Holm and NATO signed a pact on Friday."), [
        "who",
      ]).at(-1),
    ).toBe("Jan Holm + NATO");
  });
});

describe("a name under “after”", () => {
  it.each([
    [
      "Ana Roca visited Lima in March after Zorno had invited her.",
      "Zorno invites Ana Roca | Zorno + Ana Roca",
    ],
    [
      "Ana Roca left Lima on Friday after Zorno had broken off talks with Peru.",
      "Zorno breaks off talks with Peru | Peru",
    ],
  ])("%s", (text, event) => {
    expect(told(text, ["title", "who"])).toContain(event);
  });
});
