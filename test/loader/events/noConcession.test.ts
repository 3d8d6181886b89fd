// "made no concessions": nothing was given.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test.each([
  ["Peru made no concessions to Chile on Friday."],
  ["The minister said on Friday that Peru made no new offer to Chile."],
])("%s", (text) => {
  expect(told(text, ["status"])).not.toContain("held");
});

test("but concessions are made", () => {
  expect(told("Peru made concessions to Chile on Friday.", ["title", "status"])).toEqual([
    "Peru makes concessions to Chile | held",
  ]);
});
