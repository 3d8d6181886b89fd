import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what kind of party one is opens no clause", () => {
  it.each([
    [
      "The opposition Socialist party boycotted the session on Friday.",
      "Opposition Socialist party boycotts the session",
    ],
    [
      "The ruling Socialist party voted against the treaty on Friday.",
      "Ruling Socialist party votes against the treaty",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

  it("but what one signed stands before him", () =>
    expect(told("The accord Peru signed in May 2023 failed.", ["title"])).toContain(
      "Peru signs the accord",
    ));
});

describe("heads of state who come are told as such", () => {
  it("and not as a state", () =>
    expect(
      told("The heads of state who attended the ceremony on Friday praised Peru.", ["title"]),
    ).toContain("Heads of state attend the ceremony"));
});

describe("of those who were taken, two are no release alone", () => {
  it.each([
    [
      "Rebels kidnapped five observers in April. Two of them were released on 3 May.",
      "Two observers are released",
    ],
    [
      "Peru detained the sailors in April. Six of them were freed on 3 May.",
      "Six sailors are freed",
    ],
  ])("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

  it("and they themselves have no number of their own", () =>
    expect(
      told("Peru detained the two sailors in April. They were freed on 3 May.", ["title"]),
    ).not.toContain("Release"));
});
