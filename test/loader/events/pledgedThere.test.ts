import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["title"])).toEqual(events));

describe("what is pledged at a conference is told beside it", () => {
  table([
    [
      "Peru pledged 20 million euros in aid to Chile at a conference in Oslo on Friday.",
      "Peru pledges 20 million euros in aid to Chile at a conference in Oslo",
      "Peru attends a conference in Oslo",
    ],
    ["Peru pledged 20 million euros to Chile on Friday.", "Peru pledges 20 million euros to Chile"],
    // the noun is what is given
    ["Peru pledged aid to Chile on Friday.", "Peru pledges aid to Chile"],
  ]);
});
