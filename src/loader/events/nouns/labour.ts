// "Dockers began a strike", "went on strike": work laid down, and nobody struck.

import type { SentenceView } from "../clauses/view.ts";

const workers =
  /^(?:worker|miner|teacher|docker|driver|trucker|employee|staff|servant|doctor|nurse|farmer|railwayman|seafarer|guard|pilot|controller|labou?r|union|unionist|trade|student|lawyer|shopkeeper|transport|rail)s?$/;
const sorts =
  /^(?:hunger|general|wildcat|national|nationwide|transport|rail|indefinite|sympathy|rent|two-day|three-day|one-day|24-hour|48-hour)$/;

/** How far off those who strike may stand. */
const reach = 7;

/** True for a strike of workers. */
export function isLabourStrike({ tokens }: SentenceView, at: number): boolean {
  const [second, before] = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""];
  if (sorts.test(before)) return true;
  if (before === "on" && /^(?:go|goes|going|went|gone|be|is|are|was|were)$/.test(second))
    return true;
  for (let n = Math.max(0, at - reach); n < at; n++) {
    const word = tokens[n]?.lower ?? "";
    // "a drone strike killed two workers": those it hit stand behind it
    if (/^[,;:]$/.test(word)) return false;
    if (!workers.test(word)) continue;
    return !tokens.slice(n, at).some(({ lower }) => /^(?:kill|killed|wounded|hit|in)$/.test(lower));
  }
  if (tokens[at + 1]?.lower !== "by") return false;
  return tokens.slice(at + 2, at + 5).some(({ lower }) => workers.test(lower));
}
