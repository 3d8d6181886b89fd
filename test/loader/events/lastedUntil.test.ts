import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["date", "title"])).toEqual(events));

describe("when something ended says no more of its beginning than that it was before", () => {
  table([
    [
      "Peru broke off ties with Chile and did not restore them until November 2010.",
      "../2010-11-30 | Peru breaks off ties with Chile",
    ],
    [
      "Peru broke off ties with Chile and restored them in May 2010.",
      "2010-05 | Peru restores the ties",
      "../2010-05-31 | Peru breaks off ties with Chile",
    ],
    // but where it has a day of its own, that
    [
      "Peru closed its embassy in Oslo in 2009 and did not reopen it until May 2011.",
      "2009 | Peru closes its embassy in Oslo",
    ],
    // two deeds of one day
    [
      "Peru recalled its envoy and expelled two diplomats on Friday.",
      "2024-05-03 | Peru recalls its envoy",
      "2024-05-03 | Peru expels two diplomats",
    ],
  ]);
});
