// A part of a long list: whole while it is near the part in view, else its words alone, which the browser finds, reads
// out and prints as well, and which take about as much room.

import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";

/** Above and below the part in view. */
const reach = "900px";

interface Props extends Omit<ComponentProps<"ol">, "ref" | "children"> {
  /** Whether it is whole from the start, as in the static page. */
  readonly first: boolean;
  /** Whether it is whole wherever it is: what it holds is selected, or the list is short or on paper. */
  readonly stays: boolean;
  /** One line for each row. */
  readonly words: ReactNode;
  readonly children: () => ReactNode;
}

export function Stretch({ first, stays, words, children, ...list }: Props) {
  const place = useRef<HTMLOListElement>(null);
  const [near, setNear] = useState(first);
  /** Of the whole, once it was measured, px. */
  const [height, setHeight] = useState<number>();
  // What was selected is there a moment longer, so that it can take the focus back.
  if (stays && !near) setNear(true);

  useEffect(() => {
    const element = place.current;
    if (!element || !("IntersectionObserver" in window)) {
      setNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        // A hidden list is nowhere.
        if (!entry || entry.boundingClientRect.height === 0) return;
        if (!entry.isIntersecting) {
          if (element.contains(document.activeElement)) return;
          setHeight(entry.boundingClientRect.height);
        }
        setNear(entry.isIntersecting);
      },
      // The list scrolls in its half, which would cut the margin of the root.
      { rootMargin: reach, scrollMargin: reach },
    );
    observer.observe(element);
    return () => observer.disconnect();
    // What stayed is asked again whether it is near.
  }, [stays]);

  return (
    <ol {...list} ref={place}>
      {near || stays ? (
        children()
      ) : (
        <li className="far" style={{ blockSize: height }}>
          {words}
        </li>
      )}
    </ol>
  );
}
