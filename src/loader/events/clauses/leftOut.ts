// "Norway, not Sweden", "Vik, but not Holm": who is told not to be meant takes no part.

import type { Token } from "../../article/document.ts";

/** True for a name behind such a "not", and behind an "except". */
export function isLeftOut(
  tokens: readonly Token[],
  { first }: { readonly first: number },
): boolean {
  let at = first - 1;
  // "signed by Laos but not by China"
  if (/^(?:by|with|from|to|in|for)$/.test(tokens[at]?.lower ?? "") && isNotAt(tokens, at - 1))
    return true;
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? "") && tokens[at]?.lower !== "not") at -= 1;
  const [word, before] = [tokens[at]?.lower ?? "", tokens[at - 1]];
  if (word === "except") return true;
  if (word === "for" && before?.lower === "except") return true;
  // "apart from Russia", "everyone but Holm"
  if (/^(?:from|than)$/.test(word) && /^(?:apart|other)$/.test(before?.lower ?? "")) return true;
  if (word === "but")
    return /^(?:everyone|everybody|anyone|nobody|none|all)$/.test(before?.lower ?? "");
  return word === "not" && (before === undefined || isNotAt(tokens, at));
}

/** The "not" of "but not", ", not". */
const isNotAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "not" && /^(?:[,—–(]|and|but)$/.test(tokens[at - 1]?.lower ?? "");
