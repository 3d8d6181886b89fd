import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what came so long before is counted from the main verb", () => {
  it.each([
    ["Peru seceded in 2008, nine years after Chile bombed Lima.", "Chile bombs Lima | 1999"],
    [
      "Peru signed a pact in May 2008, three weeks after Chile bombed Lima.",
      "Chile bombs Lima | 2008-04-08/2008-05-12",
    ],
    [
      "Peru on Friday lifted sanctions imposed in 2012, hours after Ana Roca was sworn in.",
      "Ana Roca is sworn in | 2024-05-02/2024-05-03",
    ],
    [
      "Peru on Friday lifted sanctions imposed after a 2012 coup, a day after Ana Roca was sworn in.",
      "Ana Roca is sworn in | 2024-05-02",
    ],
  ])("%s", (text, line) => expect(told(text, ["title", "date"])).toContain(line));

  it("and without a comma from what stands before it", () =>
    expect(
      told("Peru on Friday freed two men seized in 2012 a year after Chile bombed Lima.", [
        "title",
        "date",
      ]),
    ).not.toContain("Chile bombs Lima | 2023-05-03"));
});
