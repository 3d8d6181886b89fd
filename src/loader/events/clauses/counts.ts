// "more than 40 Peruvians", "a number of envoys": how many, which is nothing that stands between a verb and its object.

import type { SentenceView } from "./view.ts";

/** Words up to `at` that only say about how many: "more than | 40 Peruvians", "at least | 12"; 0 for none. */
export function roughly({ tokens }: SentenceView, at: number): number {
  if (tokens[at + 1]?.pos !== "NUM" && !/^(?:least|most)$/.test(tokens[at + 1]?.lower ?? ""))
    return 0;
  const two = `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`;
  if (/^(?:(?:more|less|fewer) than|up to|close to)$/.test(two)) return 2;
  if (two === "many as" && tokens[at - 2]?.lower === "as") return 3;
  return tokens[at]?.lower === "at" && tokens[at + 1]?.pos !== "NUM" ? 1 : 0;
}

/** The "of" or the "number" of "a number of envoys", "hundreds of Danes". */
export function isCount({ tokens }: SentenceView, at: number): boolean {
  const of = tokens[at]?.lower === "of" ? at : at + 1;
  if (tokens[of]?.lower !== "of") return false;
  if (many.test(tokens[of - 1]?.lower ?? "")) return true;
  return (
    /^(?:number|group|couple|handful)$/.test(tokens[of - 1]?.lower ?? "") &&
    /^an?$/.test(tokens[of - 2]?.lower ?? "")
  );
}

export const many = /^(?:hundreds|thousands|dozens|scores|tens|millions)$/;
