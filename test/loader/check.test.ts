import { describe, expect, it } from "vitest";
import { check } from "#loader/check.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent, When } from "#model/event.ts";
import { article, events as told, when } from "./corrections/story.ts";

/** The invented article as a corpus: three events with numbers and slugs. */
const events = told.map(
  (event, i): NewsEvent => ({
    ...event,
    number: i + 1,
    slug: event.id,
    directive: null,
    tellings: null,
    differs: [],
  }),
);
const corpus: Corpus = { articles: [article], events };

/** The corpus with one changed event. */
function having(id: string, change: Partial<NewsEvent>): Corpus {
  return { ...corpus, events: events.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function dated(edtf: string, earliest: string, latest: string): { when: When } {
  return { when: when(edtf, earliest, latest) };
}

describe("check(corpus)", () => {
  it("returns a valid corpus", () => expect(check(corpus)).toBe(corpus));

  it("accepts a corpus without articles, and an event without a date", () => {
    const none = { articles: [], events: [] };
    const undated = events.map((one) => ({ ...one, when: null, number: null, relations: [] }));
    const without = { articles: [article], events: undated };
    expect([check(none), check(without)]).toEqual([none, without]);
  });

  const [met] = events;
  const passage = met?.passages[0] ?? { start: 0, end: 0, exact: "", prefix: "", suffix: "" };
  const related = (id: string, event: string) =>
    having(id, { relations: [{ kind: "part-of", event }] });

  it.each<[string, Corpus]>([
    [
      "a passage is the article’s words",
      having("met", { passages: [{ ...passage, start: passage.start + 1, end: passage.end + 1 }] }),
    ],
    [
      "a passage is the article’s words",
      having("met", { passages: [{ ...passage, prefix: "other words" }] }),
    ],
    [
      "a passage is the article’s words",
      having("met", { passages: [{ ...passage, end: 99_999 }] }),
    ],
    [
      "quoted words are the article’s words",
      having("met", { lasted: { start: 0, end: 4, text: "days" } }),
    ],
    [
      "an event’s trigger is inside one of its passages",
      having("met", { trigger: { start: 0, end: 4, text: "Holm" } }),
    ],
    ["only a planned event has a certainty", having("met", { certainty: "hoped" })],
    ["confidence is 0 to 1", having("met", { confidence: 1.1 })],
    ["a date is EDTF", having("met", dated("5 May", "2024-05-05", "2024-05-05"))],
    [
      "earliest and latest are those of the date",
      having("met", dated("2024", "2024-01-01", "2024-12-30")),
    ],
    [
      "a place has both latitude and longitude, or neither",
      having("met", { place: { name: "Vienna", country: "AT", latitude: 48.2, longitude: null } }),
    ],
    ["event ids are unique", having("met", { id: "REJECTED" })],
    ["slugs are unique", having("met", { slug: "Spoke" })],
    ["no slugs are empty", having("met", { slug: "" })],
    ["article ids are unique", { ...corpus, articles: [article, { ...article, id: "ACCORD" }] }],
    ["the article lost of met exists", having("met", { article: "lost", number: 1 })],
    ["events are numbered from 1 without gaps, in order", having("spoke", { number: 4 })],
    [
      "events are numbered from 1 without gaps, in order",
      { ...corpus, events: events.toReversed() },
    ],
    ["an event with a date has a number", having("spoke", { number: null })],
    ["the event of a relation exists", related("met", "lost")],
    ["a relation goes both ways", related("met", "spoke")],
    ["no event is related to itself", related("met", "met")],
    [
      "paragraphs are in order",
      {
        articles: [
          {
            ...article,
            paragraphs: article.paragraphs.toReversed().map((one) => ({ ...one, number: null })),
          },
        ],
        events,
      },
    ],
    [
      "paragraphs are numbered from 1 without gaps",
      {
        articles: [
          { ...article, paragraphs: article.paragraphs.map((one) => ({ ...one, number: 2 })) },
        ],
        events,
      },
    ],
  ])("throws if violated: %s", (claim, broken) => {
    const run = () => check(broken);
    expect(run).toThrow("check: violated: ");
    expect(run).toThrow(claim);
  });

  it("throws for a date relative to a missing event", () => {
    const relative = when("2024-04", "2024-04-01", "2024-04-30");
    const reference = { to: "event", event: "lost" } as const;
    const derivation = { ...relative.derivation, reference };
    expect(() => check(having("spoke", { when: { ...relative, derivation } }))).toThrow(
      "the event that a date is relative to exists",
    );
  });
});
