import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const last = (text: string) => told(text, ["title", "date"]).at(-1);

describe("what answers a deed came with it or soon after", () => {
  it.each([
    [
      "Peru expelled two envoys in July 2011; Chile responded by recalling its ambassador.",
      "2011-07",
    ],
    [
      "Peru expelled two envoys in February. Chile retaliated by recalling its ambassador.",
      "2024-02",
    ],
    ["Peru expelled two envoys in July 2011; Chile recalled its ambassador.", "2011-07"],
    [
      "Peru crushed protests in March 2011.\n\nChile recalled its ambassador in protest.",
      "2011-03",
    ],
    [
      "Peru expelled two envoys on 22 April; Chile responded by recalling its ambassador.",
      "2024-04-22/2024-04-29",
    ],
  ])("%s", (text, date) => {
    const body = text.includes("\n") ? `News of the day\n\nIt rained.\n\n${text}` : text;
    expect(last(body)).toBe(
      `Chile recalls its ambassador${text.includes("protest.") ? " in protest" : ""} | ${date}`,
    );
  });

  it.each([
    ["Peru expelled two envoys in July 2011; Chile has recalled its ambassador.", "../2024-05-06"],
    [
      "Peru expelled two envoys in July 2011. Chile recalled its ambassador in protest at a raid.",
      "../2024-05-06",
    ],
    [
      "Peru expelled two envoys in July 2011; Chile recalled its ambassador on Friday.",
      "2024-05-03",
    ],
  ])("but not what is news, or answers what it says: %s", (text, date) =>
    expect(told(text, ["date"])).toContain(date),
  );
});
