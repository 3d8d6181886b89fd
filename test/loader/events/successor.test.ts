// "His successor, Bo Holm, was sworn in": whose he is comes first, and the next "him" is Holm all the same.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test("him is the successor", () => {
  const text =
    "President Ole Vik left Peru on Friday.\n\nHis successor, Bo Holm, was sworn in on Friday in Lima. Shortly afterwards, the UN Security Council backed him.";
  expect(told(text, ["title"])).toContain("UN Security Council backs Bo Holm");
});
