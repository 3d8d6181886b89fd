// Expectations written in the text: "They met [[last month|2023-05]]."

import { expect } from "vitest";
import { parseDay } from "#model/day.ts";
import { printEdtf } from "#model/edtf.ts";
import { readArticle } from "#loader/article/readArticle.ts";
import { findTimes } from "#loader/times/findTimes.ts";
import type { Timex } from "#loader/times/timex.ts";
import { toDocument } from "#loader/tree/toDocument.ts";
import { toTrees } from "#loader/tree/toTrees.ts";
import { parse } from "../parse.ts";

/** A Thursday. */
const published = "2019-08-15";

export async function timesIn(
  text: string,
  day: string | null = published,
  parser = parse,
): Promise<readonly Timex[]> {
  const facts = { published: day, publishedFrom: null, publisher: null, url: null, rights: null };
  const article = readArticle("test", text, facts);
  const document = toDocument(article, toTrees(article, await parser(article)));
  return findTimes(document, day === null ? null : parseDay(day));
}

/** The text with each time in it marked by what it covers, or by its TIMEX3 value where it is no date. */
export async function marked(text: string, day: string | null = published): Promise<string> {
  let result = "";
  let at = 0;
  for (const { start, end, edtf, value } of await timesIn(text, day)) {
    result += `${text.slice(at, start)}[[${text.slice(start, end)}|${edtf ? printEdtf(edtf) : value}]]`;
    at = end;
  }
  return result + text.slice(at);
}

/** The marked text is what the loader makes of the text without the marks. */
export async function expectMarked(
  expected: string,
  day: string | null = published,
): Promise<void> {
  const text = expected.replace(/\[\[(.*?)\|.*?\]\]/g, "$1");
  expect(await marked(text, day)).toBe(expected);
}
