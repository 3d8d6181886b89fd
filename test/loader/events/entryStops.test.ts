import { expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (text: string) => told(`News of the day\n\n${text}`, ["date", "title"]);

it("a date that is a sentence by itself dates those behind it", () => {
  expect(rows("14 May 2013. Peru recalls its envoy to Chile. Chile protests.")).toEqual([
    "2013-05-14 | Peru recalls its envoy to Chile",
    "2013-05-14 | Chile protests",
  ]);
  expect(
    rows(
      "17 February 2008. Peru breaks off relations with Chile. 18 February 2008. Ecuador protests to Peru. Brazil recalls its envoy.",
    ),
  ).toEqual([
    "2008-02-17 | Peru breaks off relations with Chile",
    "2008-02-18 | Ecuador protests to Peru",
    "2008-02-18 | Brazil recalls its envoy",
  ]);
});

it("one line holds two entries, of ministers who meet", () => {
  expect(
    rows("6 April: Foreign ministers of the G8 meet in Oslo. 8 April: They agree on a peace plan."),
  ).toEqual(["2024-04-06 | G8 meets in Oslo", "2024-04-08 | G8 agrees on a peace plan"]);
});

it("a time of their own dates them first", () => {
  expect(
    rows(
      "14 April 2024. Premier Roca of Peru met her colleague Holm. They will meet again in July.",
    ),
  ).toEqual([
    "2024-04-14 | Roca meets her colleague Holm",
    "2024-07 | Roca and counterpart are to meet",
  ]);
});

it("a date at the end of a sentence heads nothing", () => {
  expect(rows("The pact was signed in Oslo on 14 May 2013. Peru recalls its envoys.")).toEqual([
    "2013-05-14 | Pact is signed in Oslo",
  ]);
});
