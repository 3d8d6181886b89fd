// Which town "the capital" is: that of the dateline, or of the year of the paper.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the capital", () => {
  it("is the town of the dateline, if it once was the capital", () =>
    expect(
      told("Rain in Burundi\n\nBUJUMBURA (AFP) - Rebels shelled the capital on Saturday.", [
        "where",
      ]),
    ).toEqual(["Bujumbura"]));

  it.each([
    ["2004-05-06", "Bujumbura"],
    ["2024-05-06", "Gitega"],
  ])("of Burundi in a paper of %s is %s", (published, town) =>
    expect(told("Rebels shelled the Burundian capital on Saturday.", ["where"], published)).toEqual(
      [town],
    ),
  );

  it("is the one of today in other lands", () =>
    expect(
      told("Rebels shelled the Peruvian capital on Saturday.", ["where"], "2004-05-06"),
    ).toEqual(["Lima"]));

  it("speaks for its state where it once was the capital", () =>
    expect(told("Bujumbura accused Kigali on Saturday of arming rebels.", ["who"])).toEqual([
      "Burundi + Rwanda",
    ]));
});
