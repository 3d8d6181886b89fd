// "Police detained two men. They were released": people of no name, by the words that tell whom others took.

import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";

const taking =
  /^(?:release|free|detain|arrest|abduct|kidnap|seize|capture|jail|imprison|deport|expel|extradite|rescue|evacuate)$/;

/** The "two men" that "they" stands for in this sentence or the one before; null where "they" have a name, or nobody was taken. */
export function peopleTaken(
  view: SentenceView,
  views: readonly SentenceView[],
  { verb, index }: Clause,
): string | null {
  const at = verb.first - 1;
  const some = someOf(view, at);
  if (!verb.passive || (view.tokens[at]?.lower !== "they" && some === null)) return null;
  if (some === null && view.mentions.some(({ first, last }) => first <= at && at <= last))
    return null;
  const before = views[view.sentence.index - 1];
  const taken =
    takenIn(view, view.clauses.slice(0, index)) ??
    (before ? takenIn(before, before.clauses) : null);
  return taken === null || some === null ? taken : `${some} ${bare(taken)}`;
}

/** The "two" of "Two of them were freed"; null elsewhere. */
function someOf({ tokens }: SentenceView, at: number): string | null {
  const [count, of, them] = tokens.slice(at - 2, at + 1);
  if (them?.lower !== "them" || of?.lower !== "of" || count?.pos !== "NUM") return null;
  return count.lower === "one" ? null : count.text;
}

/** "five observers", "the men": without how many. */
const bare = (words: string): string =>
  words.replace(
    /^(?:the |all |some )?(?:(?:\d+|\p{Ll}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|many|other) )*/iu,
    "",
  );

function takenIn(view: SentenceView, clauses: readonly Clause[]): string | null {
  const above = clauses.findLast(({ verb }) => taking.test(verb.lemma));
  if (!above) return null;
  const { tokens, text } = view;
  let [from, to] = [above.verb.first, above.verb.first];
  if (above.verb.passive) while (from > above.start && isNominal(tokens[from - 1])) from -= 1;
  else {
    from = above.verb.last + 1;
    to = from;
    while (isNominal(tokens[to])) to += 1;
  }
  const [first, last] = [tokens[from], tokens[to - 1]];
  const isMany = last?.pos === "NOUN" && /(?:[^s]s|men|women|people|children)$/.test(last.lower);
  return to > from && first && last && isMany ? text.slice(first.start, last.end) : null;
}

const isNominal = (token: SentenceView["tokens"][number] | undefined) =>
  token !== undefined && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(token.pos);
