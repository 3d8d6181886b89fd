// A link from another page to a paragraph of the article: shown once the page is drawn, on a phone
// in its sheet. Later links inside the page are JumpLinks.

import { useEffect, useRef } from "react";
import { openAt } from "../phone/opened.ts";

export function useLanding(): void {
  const landed = useRef(false);
  useEffect(() => {
    const target = document.getElementById(location.hash.slice(1));
    if (landed.current || !target) return;
    landed.current = true;
    if (openAt(target)) return;
    target.scrollIntoView({ block: "start" });
    target.focus({ preventScroll: true });
  }, []);
}
