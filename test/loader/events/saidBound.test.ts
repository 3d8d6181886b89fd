import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

describe("what was told on a day is no later", () => {
  it.each([
    [
      "Peru has expelled two Danish diplomats, the ministry said on Friday.",
      "../2024-05-03 | Peru expels two Danish diplomats",
    ],
    [
      "Bo Holm confirmed on Friday that he had met Ana Roca in Oslo.",
      "../2024-05-03 | Bo Holm meets Ana Roca in Oslo",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toEqual([event]));

  it("but what is to come is later, and a day of its own counts more", () =>
    expect(
      told(
        story(
          "Ana Roca and Bo Holm will meet in Oslo, the ministry said on Friday.",
          "Peru expelled two Danish diplomats on Tuesday, the ministry said on Friday.",
        ),
        ["date", "status"],
      ),
    ).toEqual(["2024-04-30 | held", "2024-05-06/.. | planned expected"]));
});
