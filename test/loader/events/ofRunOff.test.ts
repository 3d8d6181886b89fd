import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what those of a day have done since is not of that day", () => {
  it("in the date and in the title", () =>
    expect(
      told("Both candidates in last Saturday's run-off have pledged to sign it.", [
        "title",
        "date",
      ]),
    ).toEqual(["Candidates pledge to sign it | ../2024-05-06"]));

  it("but ministers at a summit agree there and then", () =>
    expect(
      told("Ministers at Friday's summit have agreed to cut tariffs.", ["title", "date"]),
    ).toEqual(["Ministers at Friday's summit agree to cut tariffs | 2024-05-03"]));
});
