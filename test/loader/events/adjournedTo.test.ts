// "adjourned the talks to Thursday": the day that they are put off to is to come.

import { expect, test } from "vitest";
import { told } from "./told.ts";

test("talks that are adjourned to a weekday are to go on then", () => {
  expect(told("Peru adjourned the talks to Thursday.", ["title", "date", "status"])).toEqual([
    "Peru adjourns the talks | ../2024-05-06 | cancelled",
    "Peru’s talks | 2024-05-09 | planned expected",
  ]);
});

test("a chairman's session was not held on the day that it was adjourned to", () => {
  expect(told("Chief mediator Bo Holm adjourned the session to Friday.", ["status"])).toEqual([
    "cancelled",
  ]);
});

test("but talks that were adjourned on a day were adjourned then", () => {
  expect(told("Peru adjourned the talks with Chile on Thursday.", ["date"])).not.toContain(
    "2024-05-09",
  );
});
