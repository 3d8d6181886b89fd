// What is called off is what the same sentence planned, and no cause or meeting told elsewhere.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test("the meeting that is off is the one that was due", () => {
  const text =
    "Kim Dahl spoke to reporters on Friday.\n\nBo Vik and Ada Roca were due to meet Holm in Lima on June 24, but the meeting was cancelled.";
  expect(told(text, ["title", "date"])).toEqual([
    "Bo Vik and Ada Roca’s meeting is cancelled | 2024-06-24",
  ]);
});

test.each([
  ["Peru cancelled a visit by Bo Holm because of plans to close the border."],
  ["Peru called off a visit by Bo Holm because of an operation to turn back a boat."],
])("a cause is not called off: %s", (text) => {
  expect(told(text, ["status"])).toEqual(["cancelled"]);
});

test("who was abducted was so before help is sought", () => {
  const text =
    "On Friday Bo Holm sought Chile’s help in tracing 40 Peruvian workers abducted in Lima.";
  expect(told(text, ["date"])).toContain("../2024-05-06");
});
