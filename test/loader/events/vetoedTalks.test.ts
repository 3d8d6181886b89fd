import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a veto of talks is told as such, on its own day", () => {
  it("vetoed the opening of talks", () =>
    expect(
      told("Peru vetoed the opening of accession talks with Chile in November 2020.", [
        "title",
        "date",
      ]),
    ).toEqual(["Peru vetoes the opening of accession talks with Chile | 2020-11"]));

  it("at a summit, which is told with it", () =>
    expect(
      told("Peru vetoed the invitation of Chile at a summit in Oslo on Friday.", ["title"]),
    ).toEqual(["Peru vetoes the invitation of Chile at a summit in Oslo"]));
});
