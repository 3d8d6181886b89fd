// A part of the page whose code comes later. Unlike `lazy`, which may hold back what has come for
// 300 ms, lest one part after another pop up, it is drawn as soon as it is there: its room is kept.

import { useEffect, useState } from "react";

/**
 * What `load` gave, or null until then; `load` must be the same function from one drawing to the next.
 * @throws what `load` failed with, so that a boundary takes its place
 */
export function useCode<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly code: T } | { readonly fault: unknown } | null>(
    null,
  );
  useEffect(() => {
    let gone = false;
    load().then(
      (code) => !gone && setLoaded({ code }),
      (fault: unknown) => !gone && setLoaded({ fault }),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (loaded === null) return null;
  if ("fault" in loaded) throw loaded.fault;
  return loaded.code;
}
