// "a day after he signed": counted from what the clause before it tells.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it("counts a length before “after” back from its ruling verb", () =>
  expect(
    told(
      "Peru's parliament voted on Saturday to remove Bo Holm, a day after he signed an accord with Ana Roca.",
      ["date"],
    ),
  ).toEqual(["2024-05-03", "2024-05-04"]));
