// The chart for paper. A printer does not wait: the code is fetched while the page is read, and
// the chart is drawn when the page is printed.

import { useEffect, useState } from "react";
import type { drawPaperChart } from "#format/axis/paperChart.ts";
import { Drawing } from "../ui/Drawing.tsx";
import type { Shown } from "../view/select.ts";
import { usePaper } from "../view/useMedia.ts";

export function PaperChart({ shown }: { readonly shown: Shown }) {
  const { events, article, articles, lanes } = shown;
  const code = useCode();
  const paper = usePaper();
  const drawn =
    paper && code ? code.draw(events, article?.published ?? null, lanes, articles) : null;
  return drawn && <Drawing of={drawn} />;
}

interface Code {
  readonly draw: typeof drawPaperChart;
}

/** null until it is there; for ever where it cannot be fetched. */
function useCode(): Code | null {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    let here = true;
    void (async () => {
      const module = await import("#format/axis/paperChart.ts").catch(() => null);
      if (here && module) setCode({ draw: module.drawPaperChart });
    })();
    return () => {
      here = false;
    };
  }, []);
  return code;
}
