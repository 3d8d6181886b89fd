// A date as an editor types it: "22 March 2013", "late 2022", "before 3 June", or EDTF.

import { parseDay } from "#model/day.ts";
import { parseEdtf, printEdtf } from "#model/edtf.ts";
import { readArticle } from "../article/readArticle.ts";
import type { Parse } from "../parseSeeds.ts";
import { afterCases, limitCases } from "../lexicon/cases.ts";
import { findTimes } from "../times/findTimes.ts";
import { toDocument } from "../tree/toDocument.ts";
import { toTrees } from "../tree/toTrees.ts";

/** "before 3 June" is no later than that day, "since May" no earlier. */
function limited(first: string, edtf: string): string {
  if (edtf.includes("/")) return edtf;
  if (limitCases.has(first)) return `../${edtf}`;
  return afterCases.has(first) || first === "from" ? `${edtf}/..` : edtf;
}

/** @param published the day that "last month" counts from. @returns EDTF; null where no days can be read */
export async function readTypedDate(
  typed: string,
  published: string | null,
  parse: Parse,
): Promise<string | null> {
  const words = typed.trim();
  const [bare = "", extent] = words.split(/, ?/);
  if (words === "none" || (parseEdtf(bare) && (extent === undefined || extent === "throughout")))
    return words;
  const facts = { publisher: null, url: null, rights: null, published } as const;
  const article = readArticle("typed", `It happened ${words}.`, { ...facts, publishedFrom: null });
  const document = toDocument(article, toTrees(article, await parse(article)));
  const times = findTimes(document, published === null ? null : parseDay(published));
  const edtf = times.find((timex) => timex.edtf !== null)?.edtf;
  const [first = ""] = words.toLowerCase().split(" ");
  return edtf ? limited(first, printEdtf(edtf)) : null;
}
