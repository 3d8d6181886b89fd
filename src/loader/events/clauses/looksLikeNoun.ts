// Verbs that look like a noun in the very form in which they stand.

import type { Token } from "../../article/document.ts";

/** "will skip the summit and travel to Lima", "is to meet Vik and call on Premier Roca": two things that one does. */
export function isSecondPlan(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (!/^(?:travel|visit|call)$/.test(word ?? "") || tokens[at]?.pos !== "NOUN") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.lower !== "and" && before?.lower !== "then") return false;
  const link = word === "travel" ? "to" : word === "call" ? "on" : "";
  const isLinked = link !== "" && next?.lower === link;
  const goal = isLinked ? tokens[at + 2] : next;
  if (!/^(?:PROPN|DET)$/.test(goal?.pos ?? "") || (link !== "" && !isLinked)) return false;
  if (/^(?:trade|tourism|aid|transport|business)$/.test(tokens[at - 2]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(0, at - 16), at)
    .some(({ lower }, n, all) =>
      lower === "to"
        ? word !== "travel" && all[n + 1]?.pos === "VERB"
        : lower === "will" || lower === "would",
    );
}

const pastAsNoun: ReadonlySet<string> = new Set(
  "split cut quit hit shut set cost spread beat bid cast".split(" "),
);

/** "Peru, which split from Chile in 2006, has applied": between "which" and what follows there is no other verb. */
export function isWhichDid(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "NOUN" || !pastAsNoun.has(token.lower)) return false;
  return (
    /^(?:who|which|that)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 2]?.pos ?? "") &&
    /^(?:ADP|DET|NUM|PROPN)$/.test(tokens[at + 1]?.pos ?? "")
  );
}
