// A part of the page whose code comes later. Unlike `lazy`, which may hold back what has come for
// 300 ms, lest one part after another pop up, it is drawn as soon as it is there: its room is kept.

import { useEffect, useState } from "react";

export interface Later<T> {
  readonly load: () => Promise<T>;
  /** null until it is there. */
  readonly now: () => T | null;
}

/** Code that is kept once it was fetched: who asks after that has it at once. */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  let loaded: T | null = null;
  return {
    async load() {
      loaded ??= await fetch();
      return loaded;
    },
    now: () => loaded,
  };
}

/**
 * The code, or null until it is there; `part` must be the same from one drawing to the next.
 * @throws what its loading failed with, so that a boundary takes its place
 */
export function useCode<T>(part: Later<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly code: T } | { readonly fault: unknown } | null>(
    () => {
      const code = part.now();
      return code && { code };
    },
  );
  useEffect(() => {
    let gone = false;
    part.load().then(
      (code) => !gone && setLoaded({ code }),
      (fault: unknown) => !gone && setLoaded({ fault }),
    );
    return () => {
      gone = true;
    };
  }, [part]);
  if (loaded === null) return null;
  if ("fault" in loaded) throw loaded.fault;
  return loaded.code;
}
