// What an office gives out as somebody's words: "Speaking in Lima today, the minister said:", and under it
// paragraphs that are quotations from end to end. They are the text itself, and "I" is whoever speaks.

import type { Document, Sentence } from "../../article/document.ts";
import type { Entity, Names } from "../../names/name.ts";

/** By paragraph of such a statement: who speaks; null where nobody is named. */
export function statementsOf(
  { article, sentences }: Document,
  names: Names,
): ReadonlyMap<number, Entity | null> {
  const found = new Map<number, Entity | null>();
  const { text, paragraphs } = article;
  let open: { readonly speaker: Entity | null } | null = null;
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (open && isQuotation(text, start, end)) {
      found.set(index, open.speaker);
      continue;
    }
    const last = text[end - 1] === ":" ? sentences.findLast((s) => s.paragraph === index) : null;
    open = last && opening.test(text.slice(last.start, last.end)) ? whoOpens(last, names) : null;
  }
  return found;
}

/** "she said:", "made the following statement in Lima today:" */
const opening =
  /\b(?:said|says|added|stated|declared|told\b[^:]*|following (?:statement|remarks|declaration|announcement)\b[^:]*|statement[^:]{0,40}):$/i;

/** The person that the line is about: the first who belongs to nobody and stands in no "of". */
function whoOpens({ index }: Sentence, { mentions, entities }: Names) {
  const people = mentions.filter((m) => m.sentence === index && m.sort === "person");
  const first = people.find((m) => m.entities.length === 1 && !m.possessive);
  return { speaker: entities[first?.entities[0] ?? -1] ?? null };
}

/** A line that opens with a mark and is closed, if at all, only at its end. */
function isQuotation(text: string, start: number, end: number): boolean {
  const mark = text[start];
  const close = mark === "“" ? "”" : mark === '"' ? '"' : null;
  if (close === null) return false;
  const at = text.indexOf(close, start + 1);
  return at < 0 || at >= end - 2;
}
