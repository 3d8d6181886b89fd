import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a time between a verb and what helps it", () => {
  it.each([
    ["President Ana Roca of Peru will on Friday visit a school in Cusco.", "2024-05-10 | Ana Roca"],
    ["Ana Roca had on Thursday met Bo Holm.", "2024-05-02 | Ana Roca + Bo Holm"],
    ["Peru has on 3 May recalled its envoy to Chile.", "2024-05-03 | Peru + Chile"],
    ["Peru will next month host a summit in Lima.", "2024-06 | Peru"],
  ])("%s", (text, event) => expect(told(text, ["date", "who"])).toContain(event));

  it("is none where no verb follows", () =>
    expect(told("Ana Roca was on Friday in no mood to talk.", ["title"])).toEqual([]));
});

it("a length before “after” counts from what follows", () =>
  expect(
    told(
      "Peru's parliament voted on Saturday to remove Bo Holm, a day after he signed an accord with Ana Roca.",
      ["date"],
    ),
  ).toEqual(["2024-05-03", "2024-05-04"]));
