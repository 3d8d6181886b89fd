// "Peru plans a summit": a verb that the tagger takes for a noun.

import type { Token } from "./document.ts";

/** "Peru plans talks with Chile", "Peru and Chile plan a summit": one who plans, and what. */
export function isPlanning(tokens: readonly Token[], at: number): boolean {
  const [far, before, word, after] = [at - 2, at - 1, at, at + 1].map((n) => tokens[n]);
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "")) return false;
  const isMany = before?.lower.endsWith("s") === true || far?.lower === "and";
  if (word?.lower !== "plans" && !(word?.lower === "plan" && isMany)) return false;
  return planned.test(after?.lower ?? "");
}

const planned =
  /^(?:an?|another|more|further|new|fresh|talks|elections|sanctions|meetings|negotiations|discussions)$/;
