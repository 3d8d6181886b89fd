// "Danish President Hails Truce": in a headline whose words all have capitals, the verb looks like a name.

import { isTriggerVerb } from "../lexicon/guardedVerbs.ts";
import { headlineVerbs, sayingVerbs } from "../lexicon/nameWords.ts";
import type { Line } from "./line.ts";

/** Family names that are verbs, too. */
const people: ReadonlySet<string> = new Set(
  "burns rogers waters fields brooks woods banks rivers peters adams wells parks rhodes withers masters powers stokes".split(
    " ",
  ),
);

/** A present or past form of a verb of the tables, behind at least one word. */
export function isTitleVerb({ title, words }: Line, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  if (!title || at === 0) return false;
  if (lower.endsWith("ed") || irregular.has(lower)) return isPast(lower);
  if (!lower.endsWith("s") || lower.endsWith("ss") || people.has(lower)) return false;
  return isVerb(lower.slice(0, -1)) || (lower.endsWith("es") && isVerb(lower.slice(0, -2)));
}

/** "Secretary General Vik Praised the Council", as bodies head their releases. */
function isPast(lower: string): boolean {
  const stem = lower.slice(0, -2);
  return (
    irregular.has(lower) ||
    isVerb(stem) ||
    isVerb(`${stem}e`) ||
    (stem.endsWith("i") && isVerb(`${stem.slice(0, -1)}y`)) ||
    (/([bdglmnprt])\1$/.test(stem) && isVerb(stem.slice(0, -1)))
  );
}

/** No name is written so. */
const irregular: ReadonlySet<string> = new Set(
  "met spoke took gave sent told began made underwent".split(" "),
);

const isVerb = (lemma: string) =>
  sayingVerbs.has(lemma) || headlineVerbs.has(lemma) || isTriggerVerb(lemma);
