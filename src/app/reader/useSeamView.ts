// The part of the article in view, after every frame in which it moved.

import { type RefObject, useCallback, useState } from "react";
import { useFrames } from "../view/useFrames.ts";
import type { View } from "./seam.ts";

export function useSeamView(reader: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>(unknown);
  const read = useCallback(() => {
    const scroller = reader.current;
    if (!scroller) return;
    const { scrollTop: top, clientHeight: height, scrollHeight: full } = scroller;
    setView((last) =>
      last.top === top && last.height === height && last.full === full
        ? last
        : { top, height, full },
    );
  }, [reader]);
  useFrames(read);
  return view;
}

const unknown: View = { top: 0, height: 0, full: 0 };
