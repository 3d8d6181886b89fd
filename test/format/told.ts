// Invented test data: an article of several paragraphs, and events from it.

import type { Article } from "#model/article.ts";
import { parseEdtf } from "#model/edtf.ts";
import type { NewsEvent, When } from "#model/event.ts";
import { toDays } from "#model/when.ts";
import { newsEvent, wordsIn } from "../event.ts";

const lines = [
  ["headline", "Obi and Lind Meet on Lake Talks"],
  ["dek", "The ministers met in Port Alba on Tuesday."],
  [
    "body",
    "Ana Obi met Per Lind in Port Alba on Tuesday, her office said. They spoke for two hours.",
  ],
  ["promo", "Also: Fishermen block the harbour"],
  ["body", "A visit planned for January was called off after boats had been seized."],
  ["copyright", "© 2021 The Example Courier"],
] as const;

function toArticle(): Article {
  const text = lines.map(([, line]) => line).join("\n\n");
  let number = 0;
  const paragraphs = lines.map(([zone, line]) => {
    const start = text.indexOf(line);
    const numbered = zone === "body" || zone === "promo";
    return { zone, start, end: start + line.length, number: numbered ? ++number : null };
  });
  return {
    id: "2021-03-02-lake-talks",
    headline: lines[0][1],
    text,
    paragraphs,
    published: "2021-03-02",
    publishedFrom: "file name",
    publisher: "The Example Courier",
    url: null,
    rights: "© 2021 The Example Courier",
    language: "en",
    show: "article",
  };
}

export const article: Article = toArticle();

/** The date of an EDTF value: `throughout` for one day, `within` for anything longer. */
export function dated(edtf: string, over: Partial<When> = {}): When {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`test: ${edtf} is no EDTF value`);
  return {
    ...toDays(value, "within", null),
    derivation: {
      words: [],
      reference: { to: "published", day: "2021-03-02" },
      rule: "weekday-past",
      reason: "A weekday with a past tense is the last such day up to publication.",
      unused: [],
    },
    ...over,
  };
}

/** The span of some words of the article's text. */
export const words = (text: string, of: Article = article) => wordsIn(of, text);

export function event(over: Partial<NewsEvent> = {}): NewsEvent {
  return newsEvent(article, ["Ana Obi met Per Lind in Port Alba on Tuesday"], {
    id: "talks",
    slug: "obi-and-lind-meet-2021-03",
    number: 1,
    title: "Obi and Lind meet in Port Alba",
    trigger: words("met Per Lind"),
    when: dated("2021-03-02"),
    ...over,
  });
}
