// Who is with somebody whom a pronoun means.

import type { Draft } from "./draft.ts";
import type { Story } from "./story.ts";

/** "Accompanied by Minister Roca, she met Vik": who comes along is not she; nor is the "his" of "his wife, Ana Roca" hers. */
export function isBesideHim({ lines }: Story, pronoun: Draft, { line, from, to }: Draft): boolean {
  if (from === pronoun.from && to > pronoun.to) return true;
  const words = lines[line]?.words ?? [];
  const opening = words
    .slice(0, from)
    .map(({ lower }) => lower)
    .join(" ");
  const isAlong =
    /^(?:accompanied by|flanked by|joined by|along with|together with|alongside)(?: the| his| her)?$/;
  return isAlong.test(opening) && to < pronoun.from;
}
