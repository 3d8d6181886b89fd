// Ships, which are named after people and are none.

import type { Line } from "./line.ts";

const ships: ReadonlySet<string> = new Set("USS USNS HMS HMCS HMAS INS MV RMS ROKS SS".split(" "));

const vessels =
  /^(?:aboard|ship|vessel|ferry|tanker|trawler|yacht|freighter|destroyer|frigate|corvette|submarine|boat)$/;

/** "USS George Holm", "HMS Holm": a ship, at its prefix and behind it; and so "aboard the Blue Marlin", "the ferry Holm". */
export function isShip({ words }: Line, at: number): boolean {
  const before = words[at - 1]?.lower === "the" ? words[at - 2] : words[at - 1];
  return (
    [words[at], words[at - 1]].some((word) => ships.has(word?.text ?? "")) ||
    vessels.test(before?.lower ?? "")
  );
}
