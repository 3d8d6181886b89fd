// "visited Oslo, meeting President Bo Vik": whom he met there; and a house that is glad of how elections went.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("tells whom one met where that stands last, behind a comma", () => {
  expect(
    told(
      "Jan Holm visited Seoul on Friday, meeting President Park Geun-hye and his counterpart Bo Vik.",
      ["title", "who"],
    ),
  ).toEqual([
    "Jan Holm visits Seoul | Jan Holm",
    "Jan Holm meets Park Geun-hye and Bo Vik in Seoul | Jan Holm + Park Geun-hye + Bo Vik",
  ]);
});

it("tells that a house welcomed how elections went", () => {
  expect(
    told("On Friday Peru welcomed the peaceful conduct of the elections in Chile.", ["title"]),
  ).toEqual(["Peru welcomes the peaceful conduct of the elections in Chile"]);
});

it("takes no guest for what one is glad of", () => {
  expect(told("On Friday Peru welcomed President Ana Roca.", ["kind"])).toEqual(["CONSULT visit"]);
});
