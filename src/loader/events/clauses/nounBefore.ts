// What a participle belongs to: the noun phrase before it.

import type { Clause } from "./clauses.ts";
import type { SentenceView } from "./view.ts";

/** "The accord, signed by …", "a deal signed by": what the participle belongs to. */
export function nounBefore(view: SentenceView, { start, verb }: Clause): string {
  const comma = view.tokens.findLastIndex(
    (token, at) => at >= start && at < verb.first && token.text === ",",
  );
  // "a proposal flatly rejected by"
  const isManner = view.tokens[verb.first - 1]?.pos === "ADV";
  if (comma < 0) return nounPhraseBefore(view, verb.first - Number(isManner));
  // "On Thursday Roca, recalled in May, was sacked"
  const day = view.timexes.find(
    (t) => t.first >= start && t.first < start + 2 && t.last < comma - 1,
  );
  // "On Thursday, Peruvian jets, flying low, bombed"
  const isParted = day !== undefined && view.tokens[day.last + 1]?.text === ",";
  const open = day ? day.last + (isParted ? 2 : 1) : start;
  const [from, to] = [view.tokens[open], view.tokens[comma - 1]];
  const words = from && to && from.start < to.end ? view.text.slice(from.start, to.end) : "";
  return from?.pos === "PROPN" ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The noun phrase that ends right before a token. */
export function nounPhraseBefore(
  { tokens, text }: Pick<SentenceView, "tokens" | "text">,
  end: number,
): string {
  let first = end;
  while (first > 0) {
    // "the six-party talks, begun in Lima"
    if (first < end && isHyphen(tokens, first - 1)) {
      first--;
      continue;
    }
    // "the offer of talks made by Peru": the offer; "heads of state who came"
    const isOf = /^(?:of|for)$/.test(tokens[first - 1]?.lower ?? "");
    if (first < end && isOf && askings.has(tokens[first - 2]?.lower ?? "")) {
      first--;
      continue;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? "")) break;
    // "on Thursday a bridge": an article opens its phrase
    const opened = tokens[first]?.pos === "DET" && first < end;
    if (opened && tokens[first - 1]?.pos !== "DET") break;
    first--;
  }
  const [from, to] = [tokens[first], tokens[end - 1]];
  return from && to && first < end ? text.slice(from.start, to.end) : "";
}

const askings: ReadonlySet<string> = new Set(
  "offer offers request requests proposal proposals demand demands promise promises pledge pledges heads chiefs".split(
    " ",
  ),
);

/** Between two words without a space. */
function isHyphen(tokens: SentenceView["tokens"], at: number): boolean {
  const sign = tokens[at];
  return (
    sign?.text === "-" && tokens[at - 1]?.end === sign.start && tokens[at + 1]?.start === sign.end
  );
}
