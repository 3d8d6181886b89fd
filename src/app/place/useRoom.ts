// How large an element is, and the text in it.

import { useCallback, useState } from "react";

export interface Room {
  readonly width: number;
  readonly height: number;
  /** The root's font size, in pixels. */
  readonly rem: number;
}

/** null until it is laid out. */
export function useRoom() {
  const [room, setRoom] = useState<Room | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => {
      const { width, height } = element.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom((last) =>
        last?.width === width && last.height === height && last.rem === rem
          ? last
          : { width, height, rem },
      );
    };
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return { room, ref };
}
