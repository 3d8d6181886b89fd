// "Under the deal the rebels will join": what it asks for is to come, though the deal is told in passing.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("tells what is to be done under a deal by a day", () => {
  expect(
    told("Under the deal the rebels will join an interim government by 1 December.", [
      "title",
      "status",
    ]),
  ).toEqual(["Rebels are to join an interim government | planned expected"]);
});

it("does not take an occasion for what is to be done", () => {
  expect(told("Under the deal talks will begin by 1 December.", ["kind"])).not.toContain("AGREE");
});
