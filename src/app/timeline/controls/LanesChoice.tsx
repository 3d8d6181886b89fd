// The choice of how the chart is drawn, above it: what its lanes are sorted by, as told, or on a map.

import { useRef } from "react";
import type { Corpus } from "#model/corpus.ts";
import { sortsOf } from "../../find/lanesOf.ts";
import { Choice } from "../../ui/Choice.tsx";
import type { Face } from "../../view/view.ts";
import { useKeptFocus } from "./useKeptFocus.ts";

interface Props {
  readonly face: Face;
  readonly corpus: Corpus;
}

export function LanesChoice({ face, corpus }: Props) {
  const offered: readonly Face[] = [...sortsOf(corpus), "told", "map"];
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  return (
    <div ref={box}>
      <Choice
        of="Lanes"
        options={offered.map((lanes) => ({
          words: wordsOf(lanes),
          view: { lanes },
          chosen: lanes === face,
        }))}
      />
    </div>
  );
}

function wordsOf(face: Face): string {
  if (face === "told") return "as told";
  return face === "map" ? "on a map" : `by ${face}`;
}
