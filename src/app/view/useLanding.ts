// Coming from outside to a paragraph of the article: by a link from another page, `#at-120`, or by an
// address that says which paragraph one reads. It is shown once the page is drawn, on a phone in its
// sheet. Later links inside the page are JumpLinks.

import { useEffect, useEffectEvent } from "react";
import { navigate } from "wouter/use-browser-location";
import type { Article } from "#model/article.ts";
import { openAt } from "../phone/opened.ts";
import { elementOf } from "../reader/paragraphId.ts";
import { here, hrefOf, settle } from "./go.ts";

let landed = false;

/** `ready`: the part of the page that it may lead to is drawn. */
export function useLanding(ready: boolean, article: Article | null): void {
  const onReady = useEffectEvent(() => {
    if (landed) return;
    landed = true;
    const target = document.getElementById(location.hash.slice(1));
    // The browser may yet land on the static page's paragraph, gone by now, and so take the focus
    // away. It does that as a frame begins; what the frame calls comes after.
    if (target) requestAnimationFrame(() => show(target));
    else if (article) openParagraph(article);
  });
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);
}

function show(target: HTMLElement): void {
  if (openAt(target)) return;
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}

/** On a phone the article is another entry, whose Back leads to the list; a card lies over both. */
function openParagraph(article: Article): void {
  const { event, paragraph, ...others } = here();
  const target = event === null && paragraph !== null ? elementOf(article, paragraph) : null;
  if (!target?.closest("dialog:not([open])")) return;
  navigate(hrefOf({ ...others, event, paragraph: null }), { replace: true });
  if (openAt(target)) settle("paragraph", () => ({ paragraph }));
}
