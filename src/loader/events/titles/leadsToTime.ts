// Words that only lead to a time: a title that leaves out the time must not end in them.

import type { SentenceView } from "../clauses/view.ts";

type TimePlace = SentenceView["timexes"][number];

/** "in a letter dated | 12 May", "banned fish with effect from | 1 January", "effective | Monday", "for a further | six months". */
const runs: readonly (readonly string[])[] = [
  ["with", "effect"],
  ["with", "immediate", "effect"],
  ["for", "a", "further"],
  ["for", "another"],
  ["dated"],
  ["effective"],
  ["starting"],
  ["beginning"],
];

/** How many of the last words lead to a time that stands right behind them. */
export function leadingToTime(words: readonly string[]): number {
  return (
    runs.find((run) => run.every((word, n) => words.at(n - run.length)?.toLowerCase() === word))
      ?.length ?? 0
  );
}

/** "bombed a post minutes | after the truce", "the day | after": the words that say how long after or before; 0 for none. */
export function spellBefore(
  next: string | undefined,
  word: string | undefined,
  article: string | undefined,
): 0 | 1 | 2 {
  if (!/^(?:after|before)$/.test(next ?? "")) return 0;
  if (word?.trim() === "day" && article?.trim() === "the") return 2;
  return /^(?:moments|minutes|hours|days|weeks|months|shortly|soon|just)$/.test(word?.trim() ?? "")
    ? 1
    : 0;
}

const joints = /^(?:,|and|on|in)$/;

/** "fired on Monday, Tuesday and | on Wednesday": the time that a word between two times of a list leads to. */
export function timeBehindJoint(
  { tokens, timexes }: SentenceView,
  at: number,
): TimePlace | undefined {
  if (!joints.test(tokens[at]?.lower ?? "")) return undefined;
  let [first, last] = [at, at];
  while (joints.test(tokens[first - 1]?.lower ?? "")) first -= 1;
  while (joints.test(tokens[last + 1]?.lower ?? "")) last += 1;
  const next = timexes.find((t) => t.first === last + 1 && isOnDay(t));
  // "attacks it on Monday and Tuesday's vote fails": of the vote
  if (!next || /^(?:['’]s|[-])$/.test(tokens[next.last + 1]?.text ?? "")) return undefined;
  if (tokens[next.last + 1]?.pos === "NOUN") return undefined;
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  return /^(?:,|,? ?and)(?: on| in)?$/.test(words.join(" ")) &&
    timexes.some((t) => t.last === first - 1 && isOnDay(t))
    ? next
    : undefined;
}

function isOnDay({ edtf }: TimePlace): boolean {
  return edtf?.kind === "day" || edtf?.kind === "month" || edtf?.kind === "year";
}
