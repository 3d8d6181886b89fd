import { describe, expect, it } from "vitest";
import { readStory, readText } from "../events/told.ts";

/** A sentence of a story of Monday 6 May 2024, and the date and rule of its last event. */
const rows: readonly (readonly [text: string, date: string, rule: string])[] = [
  // its own clause
  ["Foreign Minister Bo Holm met Ana Roca on Friday.", "2024-05-03", "weekday-past"],
  ["On Friday, Foreign Minister Bo Holm met Ana Roca.", "2024-05-03", "weekday-past"],
  // one end only
  ["Foreign Minister Bo Holm met Ana Roca before Friday.", "../2024-05-02", "weekday-past"],
  // a clause that it leans on
  [
    "Foreign Minister Bo Holm flew to Lima on Friday and met Ana Roca.",
    "2024-05-03",
    "weekday-past",
  ],
  // a clause of time
  [
    "Foreign Minister Bo Holm left Lima after he met Ana Roca on Friday.",
    "2024-05-03",
    "weekday-past",
  ],
  // what was only imagined, or did not happen, dates nothing else
  [
    "Foreign Minister Bo Holm left Lima before he could meet Ana Roca on Friday.",
    "../2024-05-06",
    "told-by-publication",
  ],
  [
    "Foreign Minister Bo Holm did not fly to Lima on Friday and met Ana Roca.",
    "../2024-05-06",
    "told-by-publication",
  ],
  // told by then
  [
    "Peru said on Friday that Foreign Minister Bo Holm had met Ana Roca.",
    "../2024-05-03",
    "said-by-then",
  ],
  // a clause without a verb has its own times
  ["Bo Holm met Ana Roca, and it was cold on 3 May 2020.", "../2024-05-06", "told-by-publication"],
  // no time at all
  ["Foreign Minister Bo Holm met Ana Roca.", "../2024-05-06", "told-by-publication"],
  ["Foreign Minister Bo Holm will meet Ana Roca.", "2024-05-06/..", "still-to-come"],
];

describe("when it was", () => {
  it.each(rows)("%s: %s", async (text, date, rule) => {
    const { events } = await readStory("It rained again.", text);
    const when = events.at(-1)?.when;
    expect([when?.edtf, when?.derivation.rule]).toEqual([date, rule]);
  });
});

it("what is said of it behind it was told by then, too", async () => {
  const text = "Peru has expelled Bo Holm, the ministry said on Friday.";
  const { events } = await readStory("It rained again.", text);
  const when = events[0]?.when;
  expect([when?.edtf, when?.derivation.rule]).toEqual(["../2024-05-03", "said-by-then"]);
});

describe("the custom of news", () => {
  it.each([
    ["Foreign Minister Bo Holm met Ana Roca.", "2024-05-06~", "custom-of-news"],
    ["Foreign Minister Bo Holm has met Ana Roca.", "2024-05-06~", "custom-of-news"],
    [
      "Foreign Minister Bo Holm met Ana Roca, who visited Lima on Friday.",
      "2024-05-03/2024-05-06",
      "custom-since-day",
    ],
    ["Foreign Minister Bo Holm had met Ana Roca.", "../2024-05-06", "told-by-publication"],
  ])("of a lede: %s", async (text, date, rule) => {
    const { events } = await readText(`News of the day\n\n${text}`);
    const when = events[0]?.when;
    expect([when?.edtf, when?.derivation.rule]).toEqual([date, rule]);
  });
});

describe("chronicles", () => {
  it("an entry has the time in front of it, and its present tense tells what was", async () => {
    const { events } = await readStory("May 2004: Peru recalls its envoy to Chile.");
    expect(events.map(({ status, when }) => [status, when?.edtf])).toEqual([["held", "2004-05"]]);
  });

  it("or that of the line over it, until the next", async () => {
    const { events } = await readStory(
      "1996",
      "Peru recalls its envoy to Chile.",
      "1997",
      "Peru expels a diplomat of Chile.",
    );
    expect(events.map(({ when }) => when?.edtf)).toEqual(["1996", "1997"]);
  });

  it("a present without such a time tells of no event", async () => {
    const { events } = await readStory("It rained.", "Peru recalls its envoy to Chile.");
    expect(events).toEqual([]);
  });
});
