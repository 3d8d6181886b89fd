import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("two of an office by their family names", () => {
  it.each([
    ["The treaty was signed in 1999 by Presidents Roca and Vik.", "Roca + Vik"],
    ["The commission was set up in 1999 by Foreign Ministers Roca and Vik.", "Roca + Vik"],
  ])("%s", (text, who) => {
    expect(told(text, ["who"])[0]).toContain(who);
  });
});

describe("an ambassador whose long name stands before “persona non grata”", () => {
  it("is expelled, once", () =>
    expect(
      told(
        "On Friday Mali declared the Peruvian Ambassador, Bo Pinto da Vik, persona non grata and gave him 48 hours to leave the country.",
        ["kind", "date", "who"],
      ),
    ).toEqual(["SANCTION expel | 2024-05-03 | Mali + Bo Pinto da Vik"]));
});
