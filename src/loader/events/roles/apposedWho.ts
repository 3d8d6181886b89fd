import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "Ana Roca, a dual Peruvian-Norwegian citizen, was freed": what she is, between commas behind her name. */
export function isApposedWho(view: SentenceView, who: PlacedMention): boolean {
  const { tokens, mentions } = view;
  if (isShortForm(view, who)) return true;
  let end = who.last + 1;
  while (end < who.last + 4 && /^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? "")) end++;
  let at = who.first - 1;
  while (at > who.first - 6 && /^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tokens[at]?.pos ?? "")) {
    if (tokens[at]?.text === ",") return false;
    at--;
  }
  return (
    tokens[end]?.text === "," &&
    /^an?$/.test(tokens[at]?.lower ?? "") &&
    tokens[at - 1]?.text === "," &&
    mentions.some(
      ({ last, sort, form }) =>
        last === at - 2 && sort === "person" && (form === "name" || form === "surname"),
    )
  );
}

/** "Ana Roca, leader of the Free Front (FF), met": the letters for the last words of what she is. */
function isShortForm({ tokens, mentions }: SentenceView, { first, last }: PlacedMention): boolean {
  return (
    first === last &&
    tokens[first - 1]?.text === "(" &&
    tokens[last + 1]?.text === ")" &&
    /^\p{Lu}[\p{Lu}\d/-]+$/u.test(tokens[first]?.text ?? "") &&
    mentions.some((one) => one.last === first - 2 && one.sort === "person")
  );
}
