// A small hand-made corpus for tests of the page.

import type { Article, Paragraph } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent, When, Words } from "#model/event.ts";
import { newsEvent, wordsIn } from "../event.ts";

const text = `Envoys Meet in Port Louis After Delay

The envoys met in Port Louis on Tuesday after a visit in March was called off.

They may meet again in the autumn. Ana Obi had met her counterpart in 2019.`;

export const article: Article = {
  id: "2021-05-05-envoys",
  headline: "Envoys Meet in Port Louis After Delay",
  text,
  paragraphs: paragraphsOf(text),
  published: "2021-05-05",
  publishedFrom: "sidecar",
  publisher: "The Gazette",
  url: null,
  rights: "© 2021 The Gazette",
  language: "en",
  show: "article",
};

function paragraphsOf(of: string): readonly Paragraph[] {
  return [...of.matchAll(/.+/g)].map(({ 0: line, index: start }, i) => ({
    start,
    end: start + line.length,
    zone: i === 0 ? "headline" : "body",
    number: i === 0 ? null : i,
  }));
}

/** The first occurrence of `quote` in the article. */
export const words = (quote: string, of: Article = article): Words => wordsIn(of, quote);

function when(edtf: string, days: readonly [string, string], read: string): When {
  return {
    edtf,
    earliest: days[0],
    latest: days[1],
    extent: days[0] === days[1] ? "throughout" : "within",
    part: null,
    derivation: {
      words: [words(read)],
      reference: { to: "published", day: "2021-05-05" },
      rule: "made-up",
      reason: "The nearest such day before publication.",
      unused: [],
    },
  };
}

function event(
  quotes: readonly [string, ...string[]],
  given: Partial<NewsEvent> & Pick<NewsEvent, "id" | "title" | "number">,
): NewsEvent {
  return newsEvent(article, quotes, { trigger: words("met"), ...given });
}

export const earlier = event(["Ana Obi had met her counterpart in 2019"], {
  id: "e-earlier",
  title: "Ana Obi meets her counterpart",
  number: 1,
  when: when("2019", ["2019-01-01", "2019-12-31"], "in 2019"),
});

export const cancelled = event(["a visit in March was called off", "After Delay"], {
  id: "e-cancelled",
  title: "Visit is called off",
  number: 2,
  status: "cancelled",
  trigger: words("called off"),
  when: when("2021-03", ["2021-03-01", "2021-03-31"], "in March"),
  relations: [{ kind: "replaced-by", event: "e-met" }],
});

export const met = event(
  [
    "The envoys met in Port Louis on Tuesday after a visit in March was called off",
    "Envoys Meet in Port Louis",
  ],
  {
    id: "e-met",
    title: "Envoys meet in Port Louis",
    number: 3,
    when: when("2021-05-04", ["2021-05-04", "2021-05-04"], "on Tuesday"),
    participants: [
      { name: "Ana Obi", sort: "person", office: "envoy", country: "MU", aliases: [] },
    ],
    place: { name: "Port Louis", country: "MU", latitude: null, longitude: null },
    saidBy: { name: "a senior official", claim: true },
    relations: [{ kind: "replaces", event: "e-cancelled" }],
    notes: [{ text: "They met twice.", source: "https://example.org/record" }],
  },
);

export const again = event(["They may meet again in the autumn"], {
  id: "e-again",
  title: "Envoys may meet again",
  number: null,
  status: "planned",
  certainty: "possible",
  trigger: words("meet again"),
});

export const corpus: Corpus = {
  articles: [article],
  events: [earlier, cancelled, met, again],
};

/** With a second article, which reports `e-other`. */
export const two: Corpus = {
  articles: [article, { ...article, id: "2021-06-01-other", headline: "Another Day" }],
  events: [
    earlier,
    cancelled,
    met,
    {
      ...met,
      id: "e-other",
      slug: "another-meeting",
      title: "Another meeting",
      number: 1,
      article: "2021-06-01-other",
    },
    again,
  ],
};
