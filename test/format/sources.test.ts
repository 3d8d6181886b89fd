import { describe, expect, it } from "vitest";
import { titleOfAll, whatIsInIt } from "#format/sources.ts";
import { two } from "../app/corpus.ts";

describe("what several articles are called", () => {
  it("is the name that somebody gave them; else their number and months", () => {
    expect(titleOfAll({ ...two, title: "The Harbour" })).toBe("The Harbour");
    expect(titleOfAll(two)).toBe("Two articles, May 2021");
  });

  it("says their number once, in the title or below it", () => {
    expect(whatIsInIt({ ...two, title: "The Harbour" })).toBe(
      "Two articles from one publisher, 5 May 2021",
    );
    expect(whatIsInIt(two)).toBe("From one publisher, 5 May 2021");
  });
});
