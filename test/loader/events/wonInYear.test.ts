import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who won an election did so in its year", () => {
  it.each([
    ["Bo Holm defeated Ana Roca in the 2013 election.", "2013"],
    ["Bo Holm won the 2013 election.", "2013"],
    ["Ana Roca was elected in the 2013 vote.", "2013"],
  ])("%s", (text, date) => expect(told(text, ["date"])).toEqual([date]));

  it("but who rejects it has done so in no year of it", () =>
    expect(told("Bo Holm condemned the 2013 election.", ["date"])).toContain("../2024-05-06"));
});

describe("a day behind a comma and before the verb is of the verb", () => {
  it.each([
    [
      "The council, meeting in Lima, on Friday condemned the raid.",
      "Council condemns the raid | 2024-05-03",
    ],
    [
      "The raid in Lima, Peru, on Friday killed two guards.",
      "Raid in Lima kills two guards | 2024-05-03",
    ],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toContain(line));
});
