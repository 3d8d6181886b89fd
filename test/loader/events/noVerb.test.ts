import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("words that are no verbs break no clause", () => {
  it.each([
    [
      "During his March 20-21 visit to Shanghai, Peru’s president signed a gas contract with China.",
      "2024-03-20/2024-03-21 | Peru’s president visits Shanghai",
    ],
    [
      "Peru protested against the congress in Chile in a letter dated 12 April.",
      "2024-04-12 | Peru protests against the congress in Chile in a letter",
    ],
    [
      "In a communication dated 8 April, Peru notified Chile of its withdrawal from the pact.",
      "2024-04-08 | Peru notifies Chile of its withdrawal from the pact",
    ],
    [
      "Peru recalled its ambassador to Chile on May 3, the day after protesters attacked its embassy.",
      "2024-05-02 | Protesters attack Peru’s embassy",
    ],
    [
      "President Jon Tarvik stressed the implementation of signed high-level agreements on 3 May.",
      "2024-05-03 | Jon Tarvik stresses the implementation of signed high-level agreements",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toContain(event));

  it.each([
    "Not since 1985 has a Swedish premier visited Lima.",
    "Never has a Swedish premier visited Lima.",
  ])("and what a word in front denies did not happen: %s", (text) =>
    expect(told(text, ["title"])).toEqual([]),
  );

  it("and nothing signs what is only called signed", () =>
    expect(
      told("Peru urged the implementation of signed high-level agreements on 3 May.", ["title"]),
    ).toEqual(["Peru urges the implementation of signed high-level agreements"]));
});
