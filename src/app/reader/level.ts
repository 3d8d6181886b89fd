// Scrolls the article until an event's number stands level with the card's rule, so that the thread
// between them is one straight line; in the middle of its half where there is no card beside it.

import type { Article } from "#model/article.ts";
import { paragraphIdAt } from "#format/where.ts";
import { joinAt } from "../thread/geometry.ts";
import { plateOf, ruleOf } from "../thread/measure.ts";
import { landmarks, numbers, words } from "../view/parts.ts";
import { glide, jump } from "./glide.ts";
import type { SeamTick } from "./seam.ts";

/** Where words of an event begin. */
type WordsStart = Pick<SeamTick, "event" | "start">;

/** As near to that as the article can be scrolled. */
export function level(article: Article, told: WordsStart, atOnce: boolean): void {
  const scroller = landmarks.one("article");
  // Words that are not marked yet have their paragraph's place.
  const beside = landmarks.one(paragraphIdAt(article, { ...told, end: told.start }));
  const line = (words.one(String(told.start)) ?? beside)?.getClientRects()[0];
  if (!scroller || !line) return;
  const number = numberBeside(article, told);
  const from = number ? joinAt(plateOf(number)) : (line.top + line.bottom) / 2;
  const view = scroller.getBoundingClientRect();
  const rule = ruleOf() ?? 0;
  const inView = rule > view.top + margin && rule < view.bottom - margin;
  const aim = inView ? rule : (view.top + view.bottom) / 2;
  const to = scroller.scrollTop + from - aim;
  const top = Math.max(0, Math.min(to, scroller.scrollHeight - scroller.clientHeight));
  if (atOnce) jump(scroller, top);
  else glide(scroller, top);
}

/** In the margin of their paragraph. */
export function numberBeside(article: Article, { event, start }: WordsStart): HTMLElement | null {
  const paragraph = landmarks.one(paragraphIdAt(article, { start, end: start }));
  return numbers.all(event).find((number) => paragraph?.contains(number)) ?? null;
}

/** Kept between the words and the upper and lower edge, px. */
const margin = 48;
