// "His successor, Bo Holm, was sworn in": whose he is comes first, and the next "him" is Holm all the same.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test("him is the successor", () => {
  const text =
    "President Ole Vik left Peru on Friday.\n\nHis successor, Bo Holm, was sworn in on Friday in Lima. Shortly afterwards, the UN Security Council backed him.";
  expect(told(text, ["title"])).toContain("UN Security Council backs Bo Holm");
});

test.each([
  ["Chile cut ties with Peru in March.\n\nRabat had withdrawn its ambassador in April.", "April"],
  ["Peru pulled out its High Commissioner to Dar es Salaam in April.", "Tanzania"],
])("no month is a post", (text, post) => {
  const who = told(text, ["who"]).join();
  expect(who.includes("Tanzania")).toBe(post === "Tanzania");
});
