// "will on Friday open", "had last week met", "has today written": a time between a verb and what helps it.

import { months, weekdays } from "#model/calendar.ts";
import type { Token } from "../../article/document.ts";
import { modals } from "../../lexicon/verbs.ts";

const days: ReadonlySet<string> = new Set(weekdays.map((day) => day.toLowerCase()));
const named: ReadonlySet<string> = new Set(months.map((month) => month.toLowerCase()));

/** How many tokens from `at` on are such a time, or several between commas; 0 where none is. */
export function timeLength(tokens: readonly Token[], at: number): number {
  return rowLength(tokens, at) || oneLength(tokens, at);
}

/** "will today, Wednesday, 18 June 2014, conclude", "will, on Friday, visit": up to the last comma. */
function rowLength(tokens: readonly Token[], at: number): number {
  let to = tokens[at]?.text === "," ? at + 1 : at;
  const from = to;
  let end = 0;
  for (;;) {
    const length = oneLength(tokens, to) || dayLength(tokens, to);
    if (length === 0) break;
    to += length;
    if (tokens[to]?.text !== ",") break;
    to += 1;
    end = to;
  }
  return end > from ? end - at : 0;
}

/** "Wednesday", "18 June 2014", "June 18" */
function dayLength(tokens: readonly Token[], at: number): number {
  const [first = "", second = ""] = [0, 1].map((n) => tokens[at + n]?.lower);
  if (days.has(first)) return 1;
  const isDay =
    (/^\d{1,2}$/.test(first) && named.has(second)) ||
    (named.has(first) && /^\d{1,2}$/.test(second));
  if (!isDay) return 0;
  return /^[12]\d{3}$/.test(tokens[at + 2]?.lower ?? "") ? 3 : 2;
}

function oneLength(tokens: readonly Token[], at: number): number {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((n) => tokens[at + n]?.lower);
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(first)) return 1;
  if (/^(?:this|last|next)$/.test(first) && /^(?:week|month|year|morning|afternoon)$/.test(second))
    return 2;
  // "had late on Monday expelled"
  if (/^(?:late|early)$/.test(first) && second === "on") return 1 + oneLength(tokens, at + 1);
  const isYear = (n: number) => /^[12]\d{3}$/.test(tokens[at + n]?.lower ?? "");
  if (first === "in" && /^(?:late|early|mid)$/.test(second)) return named.has(third) ? 3 : 0;
  if (first === "in" && named.has(second)) return isYear(2) ? 3 : 2;
  if (first !== "on") return 0;
  if (days.has(second)) return /^(?:morning|afternoon|evening|night)$/.test(third) ? 3 : 2;
  const isDay =
    (/^\d/.test(second) && named.has(third)) || (named.has(second) && /^\d/.test(third));
  return isDay ? (isYear(3) ? 4 : 3) : 0;
}

/** "will on Friday commission the stadium": nothing but a verb stands between a modal and "the". */
export function isOpenTo(tokens: readonly Token[], at: number, [help]: readonly Token[]): boolean {
  const isModal = help !== undefined && modals.has(help.lower);
  return isModal && tokens[at]?.pos === "NOUN" && tokens[at + 1]?.pos === "DET";
}

/** "invited by Peru, (on Monday) declined": only a comma, or a comma and a day, stands before the verb. */
export function isBehindPause(tokens: readonly Token[], verb: number): boolean {
  for (let comma = verb - 1; comma >= Math.max(0, verb - 5); comma--)
    if (tokens[comma]?.text === ",")
      return comma === verb - 1 || timeLength(tokens, comma + 1) === verb - comma - 1;
  return false;
}
