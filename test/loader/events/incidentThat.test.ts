import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("an incident that occurred somewhere is what was done in it", () => {
  it("told once", () =>
    expect(
      told(
        "Peru protested to Chile over the incident that occurred on 3 May off Lima, in which two boats rammed a trawler.",
        ["title", "date"],
      ),
    ).toEqual([
      "Two boats ram a trawler | 2024-05-03",
      "Peru protests to Chile over the incident | ../2024-05-06",
    ]));
});
