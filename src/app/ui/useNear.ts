// Whether an element has come near the part of the page in view; it stays true from then on.
//
// The first answer comes after the first paint: what waits for it never delays the text.

import { useEffect, useState } from "react";
import { type Landmark, landmarks } from "../view/parts.ts";

export function useNear(landmark: Landmark): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = landmarks.one(landmark);
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [landmark, near]);
  return near;
}
