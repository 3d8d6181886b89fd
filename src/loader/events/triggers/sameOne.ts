// Nouns that tell of what the verb tells already.

import type { Token } from "../../article/document.ts";

/** "was held by video conference": how it was held. */
export function isByVideo(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "conference" &&
    /^(?:video|tele|web)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:by|via|through|per)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "attended the meeting, his first foreign trip since the war": the same one. */
export function isApposedTrip(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:trip|visit|appearance)$/.test(tokens[at]?.lower ?? "")) return false;
  if (tokens[at + 1]?.lower !== "since") return false;
  const first = tokens.findLastIndex(({ lower }, n) => n < at && lower === "first");
  return (
    at - first <= 3 &&
    /^(?:his|her|their|its)$/.test(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 2]?.text === "," &&
    tokens.slice(0, first - 2).some(({ lemma }) => /^(?:attend|join|meet|address)$/.test(lemma))
  );
}
