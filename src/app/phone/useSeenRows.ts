// Which events' rows are in view, above the strip.

import { useEffect, useState } from "react";
import type { NewsEvent } from "#model/event.ts";
import { rows } from "../view/parts.ts";

/** The ids, in no order; empty where a browser cannot tell. */
export function useSeenRows(events: readonly NewsEvent[]): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlySet<string>>(nothing);
  useEffect(() => {
    if (!("IntersectionObserver" in window)) return;
    const now = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target instanceof HTMLElement ? (target.dataset["event"] ?? "") : "";
          if (isIntersecting) now.add(id);
          else now.delete(id);
        }
        setSeen(new Set(now));
      },
      { rootMargin: "0px 0px -76px" },
    );
    const observe = () => {
      for (const row of rows.all()) observer.observe(row);
    };
    observe();
    // Those of a long list come and go.
    const unwatch = rows.watch(observe);
    return () => {
      unwatch();
      observer.disconnect();
    };
  }, [events]);
  return seen;
}

const nothing: ReadonlySet<string> = new Set();
