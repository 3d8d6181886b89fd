import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("the day of what an act answers is no day of the act", () => {
  it.each([
    [
      "In retaliation for the expulsion of its envoy in March, Peru expelled the Chilean ambassador.",
      "2024-03",
    ],
    [
      "Peru demanded compensation from Chile for the downing of an airliner in July 1988.",
      "1988-07",
    ],
    ["Peru demanded an apology from Chile for the raid on its ship in May 2010.", "2010-05"],
    ["Peru denied the shelling of the Chilean town on April 27.", "2024-04-27"],
    ["Peru apologised to Chile for the deaths of nine men in a raid in May 2010.", "2010-05"],
    ["Peru accused Chile of the killing of nine monks in a raid on the town in 2010.", "2010"],
  ])("%s", (text, date) =>
    expect(told(text, ["kind", "date"]).filter((one) => !/ASSAULT/.test(one))).not.toContainEqual(
      expect.stringContaining(date),
    ),
  );

  it.each([
    ["In response to the April 10 raid, Peru closed its embassy on Friday.", "2024-05-03"],
    ["Peru recalled its ambassador to Chile in protest on Friday.", "2024-05-03"],
    ["Peru denied the accusations on Friday.", "2024-05-03"],
    [
      "Peru demanded an apology from Chile on Friday for the raid on its ship in May 2010.",
      "2024-05-03",
    ],
    ["Peru asked Chile for talks in March.", "2024-03"],
    ["Peru apologised to Chile in May 2010 for the deaths of nine men in a raid.", "2010-05"],
    ["In May 2010, Peru apologised to Chile for the raid.", "2010-05"],
  ])("but its own stays: %s", (text, date) => expect(told(text, ["date"])).toContain(date));
});
