// The events and paragraphs that a search finds. The index is fetched for the first search; many
// events are looked through without one.

import { type Hits, mostIndexed, readIndex, type Search, toIndex } from "#find/search.ts";
import type { Corpus } from "#model/corpus.ts";
import { loadAllTexts } from "../texts.ts";
import { type Scan, toScan } from "./scan.ts";

let search: { readonly corpus: Corpus; readonly search: Promise<Search | Scan> } | null = null;

/** @throws if the index cannot be had, or the signal is aborted */
export async function toHits(corpus: Corpus, query: string, signal: AbortSignal): Promise<Hits> {
  if (search?.corpus !== corpus) search = { corpus, search: load(corpus) };
  try {
    const ready = await search.search;
    return await ready(query, signal);
  } catch (fault) {
    // The next search tries again.
    if (!signal.aborted) search = null;
    throw fault;
  }
}

async function load(corpus: Corpus): Promise<Search | Scan> {
  if (corpus.events.length > mostIndexed) {
    await loadAllTexts();
    return toScan(corpus);
  }
  // While an editor works the articles change, and the index that Vite served once does not.
  if (import.meta.env.DEV) return readIndex(toIndex(corpus));
  const { index } = await import("./searchIndex.ts");
  return readIndex(index);
}
