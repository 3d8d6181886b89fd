// Who and what is in the events of the corpus, worked out once.

import { type WhoAndWhat, toAsked } from "#find/facets.ts";
import type { Corpus } from "#model/corpus.ts";

let last: { readonly corpus: Corpus; readonly asked: WhoAndWhat } | null = null;

export function askedOf(corpus: Corpus): WhoAndWhat {
  if (last?.corpus !== corpus) last = { corpus, asked: toAsked(corpus) };
  return last.asked;
}
