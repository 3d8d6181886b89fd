// Search without an index, for more events than an index is worth: each event's words are looked
// through, in slices that leave the page time to answer.

import type { Corpus } from "#model/corpus.ts";
import { toDocuments, toParagraphHit } from "#find/documents.ts";
import { toTerm, wordsOf } from "#find/fold.ts";
import type { Hits } from "#find/search.ts";

const sliceMs = 8;

export type Scan = (query: string, signal: AbortSignal) => Promise<Hits>;

/** Finds what has every word of the query as the beginning of a word. */
export function toScan(corpus: Corpus): Scan {
  let texts: readonly { readonly id: string; readonly text: string }[] | null = null;

  return async (query, signal) => {
    texts ??= await inSlices(toDocuments(corpus), signal, ({ id, ...words }) => ({
      id,
      text: ` ${termsOf(Object.values(words).join(" ")).join(" ")}`,
    }));
    const asked = termsOf(query);
    const found = await inSlices(texts, signal, ({ id, text }) =>
      asked.length > 0 && asked.every((word) => text.includes(` ${word}`)) ? id : null,
    );
    const ids = found.filter((id) => id !== null);
    return {
      events: new Set(ids.filter((id) => toParagraphHit(id) === null)),
      paragraphs: ids.flatMap((id) => toParagraphHit(id) ?? []),
      words: new Set(asked),
      nearest: null,
    };
  };
}

/** @throws the signal's reason once it is aborted */
async function inSlices<T, R>(
  all: readonly T[],
  signal: AbortSignal,
  of: (one: T) => R,
): Promise<readonly R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const one of all) {
    if (performance.now() - began > sliceMs) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      began = performance.now();
    }
    results.push(of(one));
  }
  return results;
}

function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(toTerm);
}
