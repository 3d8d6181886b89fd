// "The judges ruled on Monday": the court that was told before, and who "they" are in the next sentence.

import type { Figure } from "./cast.ts";
import type { Story, Told } from "./story.ts";

export const judges = /^(?:judges|justices)$/;

/** "Peru went to the court, and the judges will hear it. On Monday, they ordered": the court whose judges they are; null where none are told. */
export function judgesOf({ lines }: Story, told: readonly Told[]): readonly Figure[] | null {
  const one = told.findLast(({ draft }) =>
    judges.test(lines[draft.line]?.words[draft.to - 1]?.lower ?? ""),
  );
  return one && one.figures.length > 0 ? one.figures : null;
}
