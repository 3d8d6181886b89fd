import { describe, expect, it } from "vitest";
import { readStory } from "../events/told.ts";

/** The times of a paragraph told on Monday, 6 May 2024. */
async function timesOf(paragraph: string): Promise<readonly string[]> {
  const { timexes } = await readStory(paragraph);
  return timexes.map(({ text, value }) => `${text} ${value}`);
}

describe("times on the words and tags of trees", () => {
  it.each([
    ["Peru will leave on Feb. 3.", "Feb. 3 2025-02-03"],
    ["They didn't meet on Feb. 3.", "Feb. 3 2024-02-03"],
    ["They’ll meet again at 10:30 a.m. on Friday.", "10:30 a.m. on Friday 2024-05-10T10:30"],
    ["The U.S.-led talks ended in mid-April.", "mid-April 2024-04"],
    ["Peru plans a summit with Chile on Friday.", "Friday 2024-05-10"],
    ["The two-day meeting, held on 2024-04-18, failed.", "two-day P2D", "2024-04-18 2024-04-18"],
    ["Ana Roca met Bo Holm in Oslo (Friday's talks had failed).", "Friday 2024-05-03"],
  ])("reads them in: %s", async (text, ...times) => expect(await timesOf(text)).toEqual(times));

  it("goes over the line ends of a text that was broken by hand", async () => {
    const lines = [
      "The ministers of the two states met in Lima, as both said, on May",
      "2 and agreed that their envoys should go on with the talks about",
      "the bridge that has been closed since the war of four years ago",
      "and about the trains that used to go over it, three each weekday",
      "and four each Sunday, with passengers and goods from either side",
      "of the river, though neither side would say when trains will go.",
    ];
    expect(await timesOf(lines.join("\n"))).toContain("May 2 2024-05-02");
  });
});
