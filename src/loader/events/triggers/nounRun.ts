// The tokens of a noun phrase that a verb does something to, past the words that only measure it.

import type { SentenceView } from "../clauses/view.ts";
import { isMoney } from "../roles/sums.ts";

/** "approved by 67 votes to 4 the law": behind how. */
function behindVotes({ tokens }: SentenceView, from: number): number {
  if (tokens[from]?.lower !== "by" || tokens[from + 2]?.lower !== "votes") return from;
  return tokens[from + 3]?.lower === "to" ? from + 5 : from + 3;
}

const measures =
  /^(?:copy|copies|package|packages|dozens?|hundreds?|thousands?|scores?|series|number|pair|group|volley|barrage|handful|couple|round|rounds|salvo|millions?|billions?|all|one|two|three|most|some|several|many|tens|half|part|majority|bulk|third|quarter|rest|first|last|\d+)$/;

/** A noun phrase from `from` on: up to a preposition, a pause, "and" or `to`; "dozens of" only measures. */
export function runFrom(view: SentenceView, from: number, to: number): readonly number[] {
  const run: number[] = [];
  for (let at = behindVotes(view, from); at < to; at++) {
    const token = view.tokens[at];
    if (!token) break;
    if (token.lower === "of" && measures.test(view.tokens[at - 1]?.lower ?? "")) {
      run.length = 0;
      continue;
    }
    // "announced $50 million in aid", "more than 5 million dollars": what the sum is for
    if (isSumIn(view, at) || isThan(view, at) || isAtLeast(view, at)) continue;
    if (view.timexes.some((t) => t.first <= at && at <= t.last)) continue;
    // "dismissed on Friday reports that": the day stands before its object
    const opensTime = run.length === 0 && view.timexes.some(({ first }) => first === at + 1);
    if (opensTime && token.pos === "ADP") continue;
    const inName = view.mentions.some((m) => m.form === "name" && m.first < at && at <= m.last);
    if (!inName && /^(?:ADP|CCONJ|SCONJ)$/.test(token.pos)) break;
    if (/^(?:there|here)$/.test(token.lower)) break;
    // "fired what is held to be a missile"
    if (token.pos === "ADV" && token.lower === "to") continue;
    if (/^(?:to|[,;:—–()])$/.test(token.lower) && !inName) {
      if (run.length > 0) break;
      continue;
    }
    run.push(at);
  }
  return run;
}

/** "more than", "up to", "as much as" before a number or a sum. */
function isThan({ tokens }: Pick<SentenceView, "tokens">, at: number): boolean {
  return (
    /^(?:than|to|as)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:more|less|fewer|up|as|close|much|many)$/.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:[$€£¥]|\D*\d.*|one|two|three|four|five|six|seven|eight|nine|ten|much|many)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  );
}

/** The "at" of "sent back at least nine refugees", the "over" of "over 20 boats", "over $2 million": they only measure. */
function isAtLeast({ tokens }: SentenceView, at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  const next = tokens[at + 1];
  // The tagger can take the "up" of "up to 20 tents" for a preposition
  if (lower === "up") return next?.lower === "to" && isThan({ tokens }, at + 1);
  if (lower === "at") return /^(?:least|most)$/.test(next?.lower ?? "");
  return (
    /^(?:over|around|about|under)$/.test(lower) &&
    (next?.pos === "NUM" || /^[$€£¥]/.test(next?.text ?? ""))
  );
}

/** The "in" or "of" of "$50 million in aid", "€2bn worth of arms". */
function isSumIn(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (!/^(?:in|of)$/.test(tokens[at]?.lower ?? "")) return false;
  const last = tokens[at - 1]?.lower === "worth" ? at - 2 : at - 1;
  const isCount = /^(?:[mb]illion|thousand)$/.test(tokens[last]?.lower ?? "");
  return isMoney(view, last) || (isCount && (isMoney(view, last - 1) || isMoney(view, last - 2)));
}
