// "won admission to the bank": a state that joins it.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("tells that a state was let into a body", () => {
  expect(told("Peru won admission to the World Bank in 2009.", ["kind", "date"])).toEqual([
    "COOPERATE | 2009",
  ]);
});

it("tells nothing of other things that are won", () => {
  expect(told("Peru won an award on Friday.", ["kind"])).toEqual([]);
});
