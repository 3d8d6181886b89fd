// "Peru plans a summit": a verb that the tagger takes for a noun.

import type { Token } from "./document.ts";

/** "Peru plans talks with Chile", "Peru and Chile plan a summit": a planner before it, a plan after it. */
export function isPlanning(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word !== "plans" && word !== "plan") return false;
  const before = tokens[at - 1];
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "")) return false;
  const isMany = before?.lower.endsWith("s") === true || tokens[at - 2]?.lower === "and";
  return (word === "plans" || isMany) && planned.test(tokens[at + 1]?.lower ?? "");
}

const planned =
  /^(?:an?|another|more|further|new|fresh|talks|elections|sanctions|meetings|negotiations|discussions)$/;
