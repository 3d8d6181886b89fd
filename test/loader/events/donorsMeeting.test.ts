// "Donors meeting in Puerto-Rey on Monday pledged": they did, and no meeting of that name.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("tells what those who meet in a town with a hyphen pledge there", () => {
  expect(
    told("International donors meeting in Sharm el-Sheikh on Monday pledged $4 billion.", [
      "title",
    ]),
  ).toEqual(["International donors pledge $4 billion"]);
});

it("leaves a meeting that stands alone", () => {
  expect(told("Donors held a meeting in Lima on Monday.", ["title"])).toEqual([
    "Donors hold a meeting in Lima",
  ]);
});
