import { expect, test } from "vitest";
import { told } from "./told.ts";

test("ties of two other states are cut another time", () => {
  const text =
    "News of the day\n\nPresident Ana Roca of Peru cut ties with Chile on Friday.\n\nTies between Chile and Bolivia have been frozen since January.";
  expect(told(text, ["title", "who"])).toEqual([
    "Ties between Chile and Bolivia are frozen | Chile + Bolivia",
    "Ana Roca cuts ties with Chile | Ana Roca + Chile",
  ]);
});

test("what else is said of a meeting is no second one", () => {
  const text =
    "News of the day\n\nPresident Ana Roca of Peru met President Jan Vik of Chile in Lima on Friday.\n\nAt the meeting, also attended by Bo Holm, Roca thanked Vik for his help.";
  expect(told(text, ["title"]).filter((title) => /gather|attend/i.test(title))).toEqual([]);
});
