// Where a subject begins behind the phrase that opens its sentence.

import type { Token } from "../../article/document.ts";
import type { SentenceView } from "../clauses/view.ts";

/** "After failed talks, a pact", "In Lima the ministers": token index of the first word of the subject. */
export function pastOpening({ tokens, timexes }: SentenceView, from: number, to: number): number {
  const isOpened = opening.test(tokens[from]?.lower ?? "");
  if (!isOpened && !joining.test(tokens[from - 1]?.lower ?? "")) return from;
  const comma = tokens.findLastIndex(({ text }, at) => at > from && at < to - 1 && text === ",");
  if (isOpened && comma > from) return comma + 1;
  // No noun takes an article behind it: there another phrase begins.
  const fresh = tokens.findLastIndex(
    ({ pos }, at) =>
      at > from + 1 &&
      at < to - 1 &&
      pos === "DET" &&
      // "After the election of Holm in May 2012 the government"
      (/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "") ||
        timexes.some((t) => t.last === at - 1)),
  );
  return Math.max(from, fresh);
}

const opening =
  /^(?:according|after|following|despite|under|as|in|at|with|on|during|before|amid|since)$/;

const joining = /^(?:after|following|before|since)$/;

/** "a | $3 billion grant": where a phrase begins in the text, with the sign of its currency. */
export function startOfSum({ tokens }: SentenceView, first: Token): number {
  const sign = tokens.find(({ end }) => end === first.start);
  return first.pos === "NUM" && /^[$€£¥]$/.test(sign?.text ?? "")
    ? (sign?.start ?? 0)
    : first.start;
}
