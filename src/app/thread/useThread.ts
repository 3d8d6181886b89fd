// Draws the threads anew in every frame in which something moved; React hears nothing of it.

import { useCallback, useLayoutEffect, useRef } from "react";
import { paths } from "../view/parts.ts";
import { useLayoutChanges } from "../view/useLayoutChanges.ts";
import { lessMotion } from "../view/useMedia.ts";
import { hoverThread, nothing, selectedThread, type Thread, toPath } from "./geometry.ts";
import { linesTo, measure } from "./measure.ts";
import type { Related } from "./related.ts";

/** `related` are those of the selected event. */
export function useThread(
  selected: string | null,
  hovered: string | null,
  related: readonly Related[],
): void {
  const draw = useCallback(() => {
    const own = selected === null ? null : measure(selected);
    const other = hovered === null || hovered === selected ? null : measure(hovered);
    const under = own?.bar ? linesTo(own.bar.box, related) : [];
    const next = [
      ...pathsOfThread("related", { ...nothing, under }),
      ...pathsOfThread("selected", own ? selectedThread(own) : nothing),
      ...pathsOfThread("hovered", other ? hoverThread(other) : nothing),
    ];
    for (const [path, d] of next) if (path.getAttribute("d") !== d) path.setAttribute("d", d);
  }, [selected, hovered, related]);
  useLayoutChanges(draw);
  useFade(selected);
}

/** Each path with its new `d`; all is read before the first is written. */
function pathsOfThread(name: string, thread: Thread): readonly [SVGPathElement, string][] {
  return places.flatMap((part) =>
    paths
      .all(`${name} ${part}`)
      .map((path): [SVGPathElement, string] => [
        path,
        toPath(thread[part], path.ownerSVGElement?.getBoundingClientRect()),
      ]),
  );
}

/** Window and article glide for 240 ms after a selection; only then does the thread come. */
function useFade(selected: string | null): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    const loading = first.current;
    first.current = false;
    if (loading || selected === null || matchMedia(lessMotion).matches) return;
    const own = ["selected", "related"].flatMap((name) =>
      places.flatMap((part) => paths.all(`${name} ${part}`)),
    );
    const fades = own.map((path) =>
      path.animate({ opacity: [0, 1] }, { delay: 240, duration: 120, fill: "backwards" }),
    );
    return () => {
      for (const fade of fades) fade.finish();
    };
  }, [selected]);
}

/** Over the page, along the card's rule, and under what the chart draws. */
const places = ["over", "span", "under"] as const;
