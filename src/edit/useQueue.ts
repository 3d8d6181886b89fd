// How much there is to check in all articles, as the server counts it.

import { useEffect, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { Queue } from "#model/review.ts";
import { AskError, askQueue } from "./ask.ts";

/** For the server to count what it had no time for. */
const againMs = 300;

export interface ToldQueue extends Queue {
  /** null where the server refused to count. */
  readonly of: Corpus | null;
  /** Whether more is asked for. */
  readonly isGrowing: boolean;
}

/** @param version of the open article's sidecar. @returns with the corpus of which it is; null before the first answer */
export function useQueue(corpus: Corpus, version: string | null): ToldQueue | null {
  const [queue, setQueue] = useState<ToldQueue | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLatest = true;
    /** @param before how many articles were counted: one that is not counted is too long, or has still to be read */
    async function look(before: number): Promise<void> {
      const now = await askQueue().catch((error: unknown) => {
        // It is no more than a number: what the server refuses is said where something is asked of it.
        if (!(error instanceof AskError)) throw error;
        return null;
      });
      if (!isLatest) return;
      if (!now) return setQueue((known) => known ?? { articles: [], of: null, isGrowing: false });
      const counted = now.articles.filter(({ toCheck }) => toCheck !== null).length;
      const isGrowing = counted > before && counted < now.articles.length;
      setQueue({ ...now, of: corpus, isGrowing });
      if (isGrowing) timer = setTimeout(() => void look(counted), againMs);
    }
    void look(0);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [corpus, version]);
  return queue;
}
