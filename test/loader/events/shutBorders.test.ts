import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("a border that is shut", () => {
  it.each([
    [
      "Peru closed its border with Chile on Friday.",
      "Peru closes its border with Chile | Peru + Chile",
    ],
    [
      "Peru reopened its frontier with Chile on Friday.",
      "Peru reopens its frontier with Chile | Peru + Chile",
    ],
    [
      "Peru closed border crossings with Chile on Friday.",
      "Peru closes border crossings with Chile | Peru + Chile",
    ],
  ])("is shut to those behind it: %s", (text, event) => expect(who(text)).toEqual([event]));

  it("only tells where, of what stands on it", () =>
    expect(who("Peru attacked villages on the border with Chile on Friday.")).toEqual([
      "Peru attacks villages on the border with Chile | Peru",
    ]));
});
