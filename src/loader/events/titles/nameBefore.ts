// "Roca, invited by Peru on Friday, left": the name before a participle in commas.

import type { Clause } from "../clauses/clauses.ts";
import { governor } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Whom a participle behind a comma is about; null for no name. */
export function nameBefore(view: SentenceView, { verb }: Clause): string | null {
  if (view.tokens[verb.first - 1]?.text !== ",") return null;
  const one = view.mentions.find(({ last }) => last === verb.first - 2);
  if (!one || one.possessive || governor(view, one) !== "") return null;
  const the = view.tokens[one.first - 1]?.lower === "the" ? "the " : "";
  return the + view.text.slice(one.start, one.end).replace(/^The /, "the ");
}
