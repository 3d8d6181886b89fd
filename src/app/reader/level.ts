// Scrolls the article until an event's number stands level with the card's rule, so that the thread
// between them is one straight line; in the middle of its half where there is no card beside it.

import { joinAt } from "../thread/geometry.ts";
import { numbersOf, plateOf } from "../thread/measure.ts";
import { glide, jump } from "./glide.ts";

/** As near to that as the article can be scrolled. `words` are those of one passage of the event. */
export function level(
  scroller: HTMLElement,
  words: HTMLElement,
  event: string,
  atOnce: boolean,
): void {
  const number = numbersOf(words.closest(".paragraph") ?? words, event)[0];
  const line = words.getClientRects()[0];
  if (!line) return;
  const from = number ? joinAt(plateOf(number, scroller)) : (line.top + line.bottom) / 2;
  const view = scroller.getBoundingClientRect();
  const card = document.querySelector(".card");
  const rule = card ? card.getBoundingClientRect().top + card.clientTop / 2 : 0;
  const inView = rule > view.top + margin && rule < view.bottom - margin;
  const aim = inView ? rule : (view.top + view.bottom) / 2;
  const to = scroller.scrollTop + from - aim;
  const top = Math.max(0, Math.min(to, scroller.scrollHeight - scroller.clientHeight));
  if (atOnce) jump(scroller, top);
  else glide(scroller, top);
}

/** Kept between the words and the upper and lower edge, px. */
const margin = 48;
