// The chart for paper. Printing does not wait for code, so this is loaded in advance and draws when
// the page is printed.

import { drawPaperChart } from "#format/axis/paperChart.ts";
import { knownOf } from "../find/lanesOf.ts";
import { Drawing } from "../ui/Drawing.tsx";
import type { Shown } from "../view/select.ts";
import { usePaper } from "../view/useMedia.ts";
import { sortOf } from "../view/view.ts";

export function PaperChart({ shown }: { readonly shown: Shown }) {
  const { found, published, article, corpus, lanes } = shown;
  const drawn =
    usePaper() &&
    drawPaperChart(found, published, sortOf(lanes), knownOf(corpus), article === null);
  return drawn && <Drawing of={drawn} />;
}
