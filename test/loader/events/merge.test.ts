import { describe, expect, it } from "vitest";
import { eventsOf, story, told } from "./told.ts";

/** The words that each event rests on, the primary ones first. */
function passages(text: string): readonly (readonly string[])[] {
  return eventsOf(text).map((event) => event.passages.map(({ exact }) => exact));
}

describe("tellings of one happening are one event", () => {
  it("headline, lede and detail", () => {
    const text = [
      "Roca Meets Holm in Oslo",
      "Peruvian Foreign Minister Ana Roca met Danish Trade Minister Bo Holm in Oslo on Sunday.",
      "It rained.",
      "Roca and Holm met at a hotel in Oslo. Their talks lasted three hours.",
    ].join("\n\n");
    expect(passages(text)).toEqual([
      [
        "Peruvian Foreign Minister Ana Roca met Danish Trade Minister Bo Holm in Oslo on Sunday",
        "Roca Meets Holm in Oslo",
        "Roca and Holm met at a hotel in Oslo",
        "Their talks lasted three hours",
      ],
    ]);
    expect(told(text, ["date", "who", "where"])).toEqual([
      "2024-05-05 | Ana Roca + Bo Holm | Oslo",
    ]);
  });

  it("dek and lede in the same words", () => {
    const lede =
      "Peruvian Foreign Minister Ana Roca met Danish Minister Bo Holm in Oslo on Sunday.";
    const text = `News of the day\n\n${lede}\n\n(Agency) — ${lede}\n\nIt rained.`;
    expect(told(text, ["date", "who"])).toEqual(["2024-05-05 | Ana Roca + Bo Holm"]);
    expect(passages(text)[0]).toHaveLength(2);
  });

  it("with a counterpart first unnamed and then named", () => {
    const text = story(
      "Peruvian Foreign Minister Ana Roca met her Danish counterpart in Oslo on Friday.",
      "Roca met Danish Foreign Minister Bo Holm for two hours in Oslo on Friday.",
    );
    expect(told(text, ["who"])).toEqual(["Ana Roca + Bo Holm"]);
  });

  it("with the more exact date of the two", () => {
    const text = story("Ana Roca met Bo Holm in Oslo in April.", "Roca met Holm on April 12.");
    expect(told(text, ["date", "where"])).toEqual(["2024-04-12 | Oslo"]);
  });

  it("verb and noun for it", () => {
    const text = story(
      "Peru expelled two Chilean diplomats on Friday.",
      "The expulsion of the Chilean diplomats by Peru angered Chile.",
    );
    expect(told(text, ["kind", "date"])).toEqual(["SANCTION expel | 2024-05-03"]);
    expect(passages(text)[0]).toHaveLength(2);
  });

  it("“the meeting” of the sentence before", () => {
    const text = story("Ana Roca met Bo Holm on Friday. The meeting, which was tense, went on.");
    expect(told(text, ["date"])).toEqual(["2024-05-03"]);
  });
});

describe("different happenings stay apart", () => {
  const two = (why: string, text: string, ...events: readonly [string, string]) =>
    it(why, () => expect(told(text, ["status", "date", "who", "where"])).toEqual(events));

  two(
    "with other people",
    story("Ana Roca met Bo Holm on Friday.", "Ana Roca met Ida Vik on Friday."),
    "held | 2024-05-03 | Ana Roca + Bo Holm | nowhere",
    "held | 2024-05-03 | Ana Roca + Ida Vik | nowhere",
  );
  two(
    "on another day",
    story("Ana Roca met Bo Holm on Friday.", "Ana Roca met Bo Holm on Thursday."),
    "held | 2024-05-02 | Ana Roca + Bo Holm | nowhere",
    "held | 2024-05-03 | Ana Roca + Bo Holm | nowhere",
  );
  two(
    "in another place",
    story("Ana Roca met Bo Holm in Oslo in April.", "Roca met Holm in Lima in April."),
    "held | 2024-04 | Ana Roca + Bo Holm | Oslo",
    "held | 2024-04 | Ana Roca + Bo Holm | Lima",
  );
  two(
    "held and declined",
    story("Ana Roca met Bo Holm in April.", "Ana Roca refused to meet Bo Holm in April."),
    "held | 2024-04 | Ana Roca + Bo Holm | nowhere",
    "declined | 2024-04 | Ana Roca + Bo Holm | nowhere",
  );
  two(
    "cancelled and planned",
    story("Ana Roca will visit Oslo in June.", "Roca’s visit to Oslo in March was scrapped."),
    "cancelled | 2024-03 | Ana Roca | Oslo",
    "planned expected | 2024-06 | Ana Roca | Oslo",
  );
  two(
    "held and planned",
    story("Ana Roca met Bo Holm on Friday.", "Ana Roca will meet Bo Holm in June."),
    "held | 2024-05-03 | Ana Roca + Bo Holm | nowhere",
    "planned expected | 2024-06 | Ana Roca + Bo Holm | nowhere",
  );
  two(
    "in one sentence",
    story(
      "Talks between Ana Roca and Bo Holm lasted two hours on Friday before they moved on to a dinner.",
    ),
    "held | 2024-05-03 | Ana Roca + Bo Holm | nowhere",
    "held | 2024-05-03 | Ana Roca + Bo Holm | nowhere",
  );
  two(
    "conferences with names of their own",
    story(
      "Peru attended the Lima Conference in March 2021.",
      "Peru attended the Annapolis Conference in March 2021.",
    ),
    "held | 2021-03 | Peru | Lima",
    "held | 2021-03 | Peru | Annapolis",
  );
  two(
    "each side’s own charge",
    story("On Friday Peru accused Chile of spying.", "On Friday Chile accused Peru of spying."),
    "held | 2024-05-03 | Peru + Chile | nowhere",
    "held | 2024-05-03 | Chile + Peru | nowhere",
  );
});

describe("what tellings of one happening say otherwise", () => {
  const variants = (...paragraphs: readonly string[]) =>
    eventsOf(story(...paragraphs)).map((event) => event.variants);

  it("is kept: a length in other words", () => {
    expect(
      variants(
        "Ana Roca met Bo Holm in Oslo on Friday for more than two hours.",
        "Roca and Holm met for 2 1/2 hours on Friday.",
      ),
    ).toEqual([[{ of: "lasted", text: "2 1/2 hours" }]]);
  });

  it("is kept: a place as exact", () => {
    expect(
      variants(
        "Ana Roca met Bo Holm in Bonn on Friday.",
        "Roca and Holm met in Cologne on Friday.",
      ).flat(),
    ).toEqual([{ of: "place", text: "Cologne" }]);
  });

  it("is nothing where one is only less exact, or says the same", () => {
    expect(
      variants(
        "Ana Roca met Bo Holm in Oslo on Friday for two hours.",
        "Roca and Holm met in Norway on Friday for two hours.",
      ),
    ).toEqual([[]]);
  });
});

it("two refusals by one state, each in its own word, are two", () => {
  const text = story(
    "Peru denied on Friday that shots had been fired.",
    "A court in Oslo ruled on the case of Peru, which boycotted the hearing in April.",
  );
  expect(told(text, ["words"]).some((words) => /denied.*boycotted/.test(words))).toBe(false);
  expect(
    passages(text).some((ones) => ones.some((one) => one.includes("denied")) && ones.length > 1),
  ).toBe(false);
});
