// The chart for paper. A printer does not wait: the code is fetched while the page is read, and
// the chart is drawn when the page is printed.

import { useEffect, useState } from "react";
import type { NewsEvent } from "#model/event.ts";
import type { drawPaperChart } from "#format/axis/paperChart.ts";
import { Drawing } from "../ui/Drawing.tsx";
import { usePaper } from "../view/useMedia.ts";

interface Props {
  /** In order of happening. */
  readonly events: readonly NewsEvent[];
  readonly published: string | null;
}

export function PaperChart({ events, published }: Props) {
  const code = useCode();
  const paper = usePaper();
  const drawn = paper && code ? code.draw(events, published) : null;
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
