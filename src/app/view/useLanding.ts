// Coming from outside to a paragraph of the article: by a link from another page, `#at-120`, or by an
// address that says which paragraph one reads. Browsers find what the static page holds; another article,
// or a phone's sheet, is there only once the page is drawn. Later links inside the page are JumpLinks.

import { useEffect, useEffectEvent } from "react";
import { navigate } from "wouter/use-browser-location";
import type { Article } from "#model/article.ts";
import { closedSheetOf, openSheetAt } from "../phone/openedSheet.ts";
import { elementOf } from "../reader/elementOf.ts";
import { here, hrefOf, settle } from "./go.ts";

let landed = false;

/** For a component that is drawn once the article is, and for good. */
export function useLanding(article: Article | null): void {
  const onDrawn = useEffectEvent(() => {
    if (landed) return;
    landed = true;
    const target = document.getElementById(location.hash.slice(1));
    // The browser may yet land there itself, and so take the focus away. It does that as a frame
    // begins; what the frame calls comes after.
    if (target) requestAnimationFrame(() => show(target));
    else if (article) openParagraph(article);
  });
  useEffect(() => onDrawn(), []);
}

function show(target: HTMLElement): void {
  if (openSheetAt(target)) return;
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

/** On a phone the article is another entry, whose Back leads to the list; a card lies over both. */
function openParagraph(article: Article): void {
  const { event, paragraph, ...others } = here();
  const target = event === null && paragraph !== null ? elementOf(article, paragraph) : null;
  if (!target || !closedSheetOf(target)) return;
  navigate(hrefOf({ ...others, event, paragraph: null }), { replace: true });
  if (openSheetAt(target)) settle("paragraph", () => ({ paragraph }));
}
