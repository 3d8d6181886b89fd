import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("lastingDating(view, clause, candidate)", () => {
  it.each([
    [
      "President Ana Roca's visit to Chile, which began on Friday, ended on Saturday.",
      ["2024-05-03/2024-05-04"],
    ],
    [
      "President Ana Roca's visit to Chile began on Friday and ended on Saturday.",
      ["2024-05-03/2024-05-04"],
    ],
    [
      "President Ana Roca's visit to Chile began on Friday and ends today.",
      ["2024-05-03/2024-05-06"],
    ],
    // one day only
    ["President Ana Roca's visit to Chile began on Friday.", ["2024-05-03"]],
    // two things
    ["Peru opened its border on Friday and closed it on Saturday.", ["2024-05-03", "2024-05-04"]],
    // the opening of what is nobody's
    ["The talks opened in Lima on 2 April and ended on 6 April.", ["2024-04-02"]],
  ])("%s", (text, dates) => expect(told(text, ["date"])).toEqual(dates));
});
