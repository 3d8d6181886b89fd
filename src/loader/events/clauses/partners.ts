// Whom "we" means beside whoever speaks.

import type { Document, Sentence } from "../../article/document.ts";
import type { Entity, Names } from "../../names/name.ts";

/** "I met Bo Vik on Monday. We agreed": whom "we" means beside the author, by sentence. */
export function partnersOf(
  { sentences }: Document,
  names: Names,
  speakerOf: (sentence: Sentence) => Entity | null,
): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>();
  const people = new Map<number, Set<number>>();
  for (const { sentence, entities } of names.mentions)
    for (const id of entities)
      if (names.entities[id]?.sort === "person")
        people.set(sentence, (people.get(sentence) ?? new Set<number>()).add(id));
  for (const sentence of sentences) {
    const author = speakerOf(sentence);
    const isOwn = author && hears(sentence, "I", "my", "My");
    const own = isOwn ? partnerIn(people.get(sentence.index), author, names) : null;
    const partner = own ?? (hears(sentence, "We", "we") ? found.get(sentence.index) : undefined);
    if (!partner) continue;
    if (own) found.set(sentence.index, own);
    found.set(sentence.index + 1, partner);
  }
  return found;
}

const hears = ({ tokens }: Sentence, ...words: readonly string[]): boolean =>
  tokens.some(({ text }) => words.includes(text));

/** The one person told beside the author; null for none or more. */
function partnerIn(
  people: ReadonlySet<number> | undefined,
  author: Entity,
  { entities }: Names,
): Entity | null {
  const [only, more] = [...(people ?? [])].filter((id) => id !== author.id);
  return only !== undefined && more === undefined ? (entities[only] ?? null) : null;
}
