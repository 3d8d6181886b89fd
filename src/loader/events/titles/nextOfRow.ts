import type { SentenceView } from "../clauses/view.ts";

/** "recalls its envoy | and to put troops on alert": the second of two infinitives, of which the title has made a verb. */
export function isNextPurpose(
  { tokens, clauses }: SentenceView,
  from: number,
  at: number,
): boolean {
  if (tokens[at]?.lower !== "and") return false;
  // "plans to recall its envoy | and leave the pact": each of the row is told by itself
  const own = clauses.find(({ verb }) => verb.last === from - 1);
  const next = clauses.find(({ verb }) => verb.first === at + 1);
  if (own?.link === "infinitive" && next?.link === own.link && next.parent === own.parent)
    return true;
  if (tokens[at + 1]?.lower !== "to") return false;
  const isInfinitive = (n: number) => clauses.some(({ verb }) => verb.first === n);
  if (!isInfinitive(at + 1)) return false;
  for (let n = from; n < at; n++) if (tokens[n]?.lower === "to" && isInfinitive(n)) return false;
  return true;
}
