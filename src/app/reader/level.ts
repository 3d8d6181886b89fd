// Scrolls the article until words stand level with the card's rule, so that the thread between
// them is one straight line; in the middle of their half where there is no card beside them.

import { glide } from "./glide.ts";

/** As near to that as the article can be scrolled. */
export function level(scroller: HTMLElement, words: HTMLElement, atOnce: boolean): void {
  const line = words.getClientRects()[0];
  if (!line) return;
  const view = scroller.getBoundingClientRect();
  const rule = document.querySelector(".card")?.getBoundingClientRect().top ?? 0;
  const inView = rule > view.top + margin && rule < view.bottom - margin;
  const aim = inView ? rule : (view.top + view.bottom) / 2;
  const to = scroller.scrollTop + (line.top + line.bottom) / 2 - aim;
  const top = Math.max(0, Math.min(to, scroller.scrollHeight - scroller.clientHeight));
  if (atOnce) scroller.scrollTop = top;
  else glide(scroller, top);
}

/** Kept between the words and the upper and lower edge, px. */
const margin = 48;
