// The choice of how the chart is drawn, above it: what its lanes are sorted by, as told, or on a map.

import { useRef } from "react";
import type { Corpus } from "#model/corpus.ts";
import { sortsOf } from "../../find/lanesOf.ts";
import { Choice } from "../../ui/Choice.tsx";
import { scopeOf } from "../../view/scope.ts";
import { useView } from "../../view/useView.ts";
import type { Face } from "../../view/view.ts";
import { useKeptFocus } from "./useKeptFocus.ts";

interface Props {
  readonly face: Face;
  readonly corpus: Corpus;
}

export function LanesChoice({ face, corpus }: Props) {
  const scope = scopeOf(corpus, useView());
  const isOfAll = scope === null && corpus.articles.length > 1;
  const all: readonly Face[] = [...sortsOf(corpus), "told", "map"];
  // One article is one lane, and only one tells in one order.
  const offered = all.filter((one) => one !== (isOfAll ? "told" : scope && "article"));
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
