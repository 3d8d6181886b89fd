import type { Clause } from "../clauses/clauses.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";

/** "sought clarity on the loss, in May and June, of two ships": between commas, in a noun's own phrase. */
export function isOfNounAside({ tokens }: SentenceView, { first, last }: Placed, { verb }: Clause) {
  const [from, to] = [first, last].map((at, n) => {
    let end = at;
    while (asideWords.test(tokens[end]?.pos ?? "") && Math.abs(end - at) < 9)
      end += n === 0 ? -1 : 1;
    return end;
  });
  if (from === undefined || to === undefined || from <= verb.last) return false;
  return (
    tokens[from]?.text === "," &&
    deed.test(tokens[from - 1]?.lower ?? "") &&
    tokens[to]?.text === "," &&
    tokens[to + 1]?.lower === "of"
  );
}

const deed =
  /(?:tion|sion|ment|ing|al|ure|deaths?|loss(?:es)?|attacks?|arrests?|murders?|raids?|release)$/;
const asideWords = /^(?:ADP|DET|NUM|PROPN|NOUN|ADJ|CCONJ)$/;
