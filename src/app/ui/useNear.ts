// Whether an element has come near the part of the page in view; it stays true from then on.
//
// The first answer comes after the first paint: what waits for it never delays the text.

import { type RefObject, useEffect, useState } from "react";

export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: "400px" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}
