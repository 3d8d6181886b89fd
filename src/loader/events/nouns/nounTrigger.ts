// Which nouns may name an event where they stand.

import { isEventNoun } from "./nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** An event noun that stands for a happening, and is no part of a name or a date. */
export function isNounTrigger(view: SentenceView, at: number): boolean {
  return (
    isEventNoun(view.tokens, at) &&
    !isTiedAhead(view.tokens, at) &&
    !isInName(view, at) &&
    !isInTime(view, at) &&
    !isRoundOf(view, at) &&
    !isOfPaper(view, at) &&
    !isOfMemorandum(view, at)
  );
}

/** "the war-torn nation", "summit-level contacts": the first half of an adjective. */
function isTiedAhead(tokens: SentenceView["tokens"], at: number): boolean {
  const [noun, sign, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    sign?.text === "-" &&
    noun?.end === sign.start &&
    word?.start === sign.end &&
    (/^(?:VERB|ADJ)$/.test(word.pos) || /(?:ed|level|related|free|style|like)$/.test(word.lower))
  );
}

/** "a press release", "the release of the report": words, and nobody set free. */
function isOfPaper({ tokens }: SentenceView, at: number): boolean {
  if (tokens[at]?.lower !== "release") return false;
  if (/^(?:press|news|media)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  return (
    tokens[at + 1]?.lower === "of" &&
    tokens
      .slice(at + 2, at + 5)
      .some(({ lower }) =>
        /^(?:reports?|statements?|documents?|funds?|money|figures|results|data|text|film|book|video|tapes?|list|photos?|details|information|aid|cables)$/.test(
          lower,
        ),
      )
  );
}

/** The "understanding" of "signed a memorandum of understanding": one paper. */
function isOfMemorandum({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens[at]?.lower === "understanding" &&
    tokens[at - 1]?.lower === "of" &&
    /^(?:memorand(?:um|a|ums)|letters?)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "a round of talks" is talks; "the next round" alone is too. "a round table", "round two" are none. */
function isRoundOf({ tokens }: SentenceView, at: number): boolean {
  if (!/^rounds?$/.test(tokens[at]?.lower ?? "")) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^(?:of|table|the|and|on)$/.test(after?.lower ?? "") ||
    /^(?:NOUN|NUM|PROPN)$/.test(after?.pos ?? "") ||
    !/^(?:previous|next|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|final|new|another|further|latest|earlier|fresh)$/.test(
      before?.lower ?? "",
    )
  );
}

/** The "March" of a date is no march. */
function isInTime(view: SentenceView, at: number): boolean {
  return view.timexes.some((t) => t.first <= at && at <= t.last);
}

/** The "Forum" of a body's name, the "Ban" of a person's. */
export function isInName(view: SentenceView, at: number): boolean {
  return view.mentions.some(
    (m) =>
      m.first <= at &&
      at <= m.last &&
      (m.first < at
        ? m.form === "name" || (m.form === "surname" && m.sort === "person")
        : m.sort === "person" && /^(?:name|surname)$/.test(m.form) && !m.possessive),
  );
}
