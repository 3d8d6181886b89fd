// What somebody is only accused of is no deed that another sentence tells without a doer.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Roca sacked Jan Vik in 2023 and accused him of plotting a coup.\n\nTens of thousands have been killed since December 2023.",
    "Tens of thousands are killed | nobody",
  ],
  [
    "Peru massed troops on the border after nine diplomats were killed in Quito.\n\nChile imposed sanctions on Friday on Jan Vik, whom it accuses of masterminding the bombings of its embassies.",
    "Nine diplomats are killed in Quito | diplomats",
  ],
])("a blow of nobody: %s", (text, event) => {
  const all = told(text, ["title", "who"]);
  expect(all.filter((one) => one.includes("killed"))).toEqual([event]);
  expect(all.filter((one) => /kills/.test(one))).toEqual([]);
});
