// Two or more invented articles on one story, as the loader would tell their events.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent, Participant, When } from "#model/event.ts";
import { newsEvent, wordsIn } from "../event.ts";

/** `id` begins with the day of publication. */
function article(id: string): Article {
  const text = "Roca and Holm met in Lima on Friday. Nobody in Peru said why.";
  return {
    id,
    headline: text,
    text,
    paragraphs: [{ start: 0, end: text.length, zone: "body", number: 1 }],
    published: id.slice(0, 10),
    publishedFrom: "sidecar",
    publisher: id.slice(11),
    url: null,
    rights: null,
    language: "en",
    show: "article",
  };
}

export function person(name: string, country: string | null = null): Participant {
  return { name, sort: "person", office: null, country, aliases: [] };
}

/** A single day, or some time from one to another; an end may be open. */
export function on(earliest: string | null, latest: string | null = earliest): When {
  return {
    edtf: earliest === latest ? `${earliest}` : `${earliest ?? ".."}/${latest ?? ".."}`,
    earliest,
    latest,
    extent: earliest === latest ? "throughout" : "within",
    part: null,
    derivation: { words: [], reference: null, rule: "day", reason: "", unused: [] },
  };
}

/** A meeting of Ana Roca and Bo Holm, and what the test says of it. */
export function met(of: string, given: Partial<NewsEvent> = {}): NewsEvent {
  const title = given.title ?? "Ana Roca meets Bo Holm";
  const told = { ...article(of), text: title };
  // Its first word that is no name, and no small word.
  const [verb = title] = /(?<![\p{L}])\p{Ll}{4,}/u.exec(title) ?? [];
  return newsEvent(told, [title], {
    trigger: wordsIn(told, verb),
    id: `${of} ${title}`,
    title,
    when: on("2024-06-14"),
    participants: [person("Ana Roca", "PE"), person("Bo Holm", "NO")],
    ...given,
    slug: `${title} ${of}`.toLowerCase().replaceAll(/\W+/g, "-"),
  });
}

/** Their articles, in the order of the events. */
export function corpusOf(...events: readonly NewsEvent[]): Corpus {
  const ids = [...new Set(events.map((event) => event.article))];
  return { articles: ids.map(article), events };
}
