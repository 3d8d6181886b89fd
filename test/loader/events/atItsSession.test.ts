// What a gathering decides, and what is done at the end of its session, is of its day, in paragraphs of their own too.

import { expect, test } from "vitest";
import { told } from "./told.ts";

const met = "Peru’s president met Chile’s president in Lima on 30 April.";

test("they decide on the day on which they met", () => {
  expect(told(`It rained.\n\n${met}\n\nThey agreed to reopen the border.`, ["date"])).toEqual([
    "2024-04-30",
    "2024-04-30",
  ]);
});

test("at the end of the session is on its day", () => {
  const text = `It rained.\n\n${met}\n\nAt the end of the session Bo Holm met Ada Roca.`;
  expect(told(text, ["title", "date"])).toContain("Bo Holm meets Ada Roca in Lima | 2024-04-30");
});

test.each([
  ["They accused Norway of spying."],
  ["Before the summit Bo Holm met Ada Roca."],
  ["At the end of the war Bo Holm met Ada Roca."],
])("but not: %s", (text) => {
  const dates = told(`It rained.\n\n${met}\n\n${text}`, ["date"]);
  expect(dates.filter((date) => date === "2024-04-30")).toHaveLength(1);
});
