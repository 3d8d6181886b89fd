import type { SentenceView } from "../clauses/view.ts";

/** The "200,000" of "200,000 of them fled": how many did is all that stands there; null elsewhere. */
export function countOfThem({ tokens }: SentenceView, from: number, end: number): string | null {
  const [count, of, them] = tokens.slice(Math.max(from, end - 3), end);
  return count?.pos === "NUM" &&
    of?.lower === "of" &&
    /^(?:them|those|these)$/.test(them?.lower ?? "")
    ? count.text
    : null;
}
