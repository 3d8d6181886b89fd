// "a move recognised only by Chile": no move recognises anything.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test("what is done only by one is no deed of the thing", () => {
  expect(
    told("In 1983 Peru declared a blockade, a move recognised only by Chile.", ["title"]),
  ).toEqual(["Peru declares a blockade"]);
  expect(told("Chile recognised the move on Friday.", ["title"])).toEqual([
    "Chile recognises the move",
  ]);
});
