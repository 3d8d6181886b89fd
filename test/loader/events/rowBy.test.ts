// "recognised by Lima, Oslo and Santiago": three governments, of whom each did it.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("takes each capital of a list behind “by” for its government", () => {
  expect(told("The plan was rejected on Monday by Lima, Oslo and Santiago.", ["who"])).toEqual([
    "Peru + Norway + Chile",
  ]);
});

it("does not take towns that say whose mayors they are, nor those one travels through", () => {
  expect(
    told("Roca was met on Friday by Lima, Oslo and Santiago mayors.", ["who"]).join(),
  ).not.toContain("Norway");
  expect(
    told("Ana Roca travelled to Lima, Oslo and Santiago on Friday.", ["who"]).join(),
  ).not.toContain("Norway");
});
