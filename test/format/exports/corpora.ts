// Test data for the exports: the seeds, unusual dates, and hostile text.

import { loadSeeds } from "#loader/parseSeeds.ts";
import { readSeeds } from "#loader/seeds.ts";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { type Told, toTold } from "#format/told.ts";
import { parse } from "../../loader/parse.ts";
import { article, dated, event } from "../told.ts";

export const seeds = toTold((await loadSeeds(readSeeds("seeds").seeds, parse)).corpus);

/** The invented event of ../told.ts with changes. */
export function tell(over: Partial<NewsEvent>, ofArticle: Partial<Article> = {}): Told {
  const changed = { ...article, ...ofArticle };
  return { article: changed, event: event(over), articles: [changed] };
}

/** Dates that are unusual in calendars and tables. */
export const odd: readonly Told[] = [
  "2021-03-02",
  "2021-02",
  "2020-12-30/2021-01-02",
  "../2021-03-02",
  "2021-03-02/..",
  "-0479-09",
  "9999-12-31",
  "0001-01-01",
].map((edtf) => tell({ id: edtf, slug: `s${edtf}`, when: dated(edtf) }));

export const undated: Told = tell({ id: "none", number: null, when: null });

/** Each has a special meaning in one of the formats. */
const signs = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  " =1",
  "＝1",
  "</script><b>&amp;",
  "]]><![CDATA[",
  '"quoted", and ; semi',
  'x;=HYPERLINK("https://example.com");y',
  "x; @SUM(A1)\n=1+1",
  "line\r\nBEGIN:VEVENT\r\nSUMMARY:two",
  "line\u2028two\u2029three",
  "nul\0bell\u0007",
  "\u202Eright to left",
  "\u2069\u202Eends what it did not begin\u2066",
  "half \ud83d",
  "../../etc/passwd",
  "naïve Phạm 北京 😀".repeat(12),
  "back\\slash\\n",
];

export const hostile: readonly Told[] = signs.map((sign, i) =>
  tell(
    {
      id: `hostile ${i} ${sign}`,
      slug: `hostile-${i}`,
      title: sign,
      place: { name: sign, country: null, latitude: null, longitude: null },
      participants: [{ name: sign, sort: "person", office: sign, country: null, aliases: [sign] }],
      saidBy: { name: sign, claim: true },
      notes: [{ text: sign, source: sign }],
    },
    {
      headline: sign,
      publisher: sign,
      rights: sign,
      url: "https://example.org/?a=1&b='<>",
    },
  ),
);

export const site = "https://example.org/news/";
