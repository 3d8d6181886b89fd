// What the view finds, or null where it asks for nothing, and until the code for it has come.

import { useEffect, useMemo, useState } from "react";
import { type Filter, isFiltered } from "#find/filter.ts";
import type { Hits } from "#find/search.ts";
import type { Corpus } from "#model/corpus.ts";
import type { Later } from "../ui/useCode.ts";
import type { Found } from "./finder.ts";
import { finderCode, searcherCode } from "./finderCode.ts";

interface SearchAnswer {
  readonly corpus: Corpus;
  readonly query: string;
  readonly hits: Hits;
}

export interface Finding {
  /** null asks for nothing, or is not known yet. */
  readonly found: Found | null;
  /** Set while the page shows what was asked before, or all. */
  readonly pending: boolean;
  readonly failed: boolean;
}

/**
 * @param corpus is searched @param scope the events of it that the view is about @param wanted asks for the counts
 * where nothing is chosen
 */
export function useFound(
  corpus: Corpus,
  scope: Corpus,
  current: Filter,
  query: string,
  wanted: boolean,
): Finding {
  const filter = useKept(current);
  const asks = wanted || isFiltered(filter) || query !== "";
  const code = useLater(finderCode, asks);
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (query === "") return;
    const gone = new AbortController();
    searcherCode
      .load()
      .then(({ toHits }) => toHits(corpus, query, gone.signal))
      .then(
        (hits) => !gone.signal.aborted && setAnswer({ corpus, query, hits }),
        () => !gone.signal.aborted && setFailed(query),
      );
    return () => gone.abort();
  }, [corpus, query]);
  const answered = query === "" || (answer?.query === query && answer.corpus === corpus);
  // What was found before stays until the answer has come.
  const hits = query === "" || answer?.corpus !== corpus ? null : answer.hits;
  const asked = answered ? query : (answer?.query ?? "");
  const found = useMemo(
    () => (code && asks ? code.toFound(scope, filter, asked, hits, corpus) : null),
    [code, asks, scope, corpus, filter, asked, hits],
  );
  return { found, pending: asks && (!code || !answered), failed: failed === query && !answered };
}

/** The same value as long as it says the same. */
function useKept(filter: Filter): Filter {
  const [kept, setKept] = useState(filter);
  if (kept === filter || JSON.stringify(kept) === JSON.stringify(filter)) return kept;
  setKept(filter);
  return filter;
}

/** The code once it is wanted and has come; its failing is not told. */
function useLater<T>(part: Later<T>, wanted: boolean): T | null {
  const [code, setCode] = useState(() => part.now());
  useEffect(() => {
    if (!wanted || code) return;
    let gone = false;
    part.load().then(
      (loaded) => !gone && setCode(loaded),
      () => null,
    );
    return () => {
      gone = true;
    };
  }, [part, wanted, code]);
  return code;
}
