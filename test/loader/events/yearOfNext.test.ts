import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the year of what was done next is that of both", () => {
  it.each([
    [
      "Peru closed its border on 1 November and reopened it on 30 November 2011.",
      ["2011-11-01 | Peru closes its border", "2011-11-30 | Peru reopens the border"],
    ],
    [
      "Peru closed its border on November 1 and reopened it on November 30, 2011.",
      ["2011-11-01 | Peru closes its border", "2011-11-30 | Peru reopens the border"],
    ],
    [
      "Peru recalled its envoy in March and expelled two diplomats in June 2007.",
      ["2007-03 | Peru recalls its envoy", "2007-06 | Peru expels two diplomats"],
    ],
    [
      "Peru recalled its envoy in September and expelled two diplomats in June 2007.",
      ["2007-06 | Peru expels two diplomats", "2023-09 | Peru recalls its envoy"],
    ],
    [
      "Ana Roca visited Chile on 1 May and signed a law passed on 5 June 2012.",
      ["2024-05-01 | Ana Roca visits Chile", "2024-05-01 | Ana Roca signs a law"],
    ],
    [
      "Ana Roca visited Chile on 1 May and praised the accord of 5 June 1967.",
      ["2024-05-01 | Ana Roca visits Chile", "2024-05-01 | Ana Roca praises the accord"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
