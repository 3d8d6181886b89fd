// "gave 1 billion yen ($8.5 million) to Chad": removes a converted sum in brackets.

import { currencies } from "../lexicon/money.ts";
import type { Token } from "./document.ts";

/** The most tokens in such brackets. */
const most = 7;

/** Removes brackets that contain only a sum. Returns the same list if nothing changes. */
export function withoutSums(run: Token[]): Token[] {
  const cuts = new Set<number>();
  for (const [open, { text }] of run.entries()) {
    const close = text === "(" ? sumEnd(run, open) : -1;
    for (let at = open; at <= close; at++) cuts.add(at);
  }
  return cuts.size === 0 ? run : run.filter((_, at) => !cuts.has(at));
}

/** Index of the closing bracket if the brackets contain only a sum; else -1. */
function sumEnd(run: readonly Token[], open: number): number {
  let isMoney = false;
  for (let at = open + 1; at <= open + most; at++) {
    const { text = "", lower = "" } = run[at] ?? {};
    if (text === ")") return isMoney ? at : -1;
    const isSign = /[$€£¥]/.test(text) || currencies.has(lower);
    if (!isSign && !inSum.test(lower)) return -1;
    isMoney ||= isSign;
  }
  return -1;
}

const inSum =
  /^(?:[\d.,]+(?:m|bn|mn)?|million|billion|trillion|about|around|some|over|nearly|approximately|roughly|us|hk|a|c|then)$/;
