// "Roca and Vik met, with mediation led by Holm and Lind. They agreed": who led it is not who agreed.

import type { Story, Told } from "./story.ts";

const leading =
  /^(?:led|headed|chaired|co-chaired|mediated|hosted|brokered|facilitated|moderated|convened|organi[sz]ed|sponsored|overseen)$/;

/** Those told in a sentence, without who led or brokered it, where two others came before. */
export function withoutLeaders({ lines }: Story, told: readonly Told[]): readonly Told[] {
  const words = lines[told[0]?.draft.line ?? -1]?.words ?? [];
  const by = words.findIndex(
    ({ lower }, n) => lower === "by" && leading.test(words[n - 1]?.lower ?? ""),
  );
  if (by < 0) return told;
  const before = told.filter(({ draft }) => draft.to <= by);
  if (new Set(before.flatMap(({ figures }) => figures)).size < 2) return told;
  const end = words.findIndex(
    ({ pos, lower }, n) => n > by && /^(?:VERB|AUX)$/.test(pos) && !lower.endsWith("ing"),
  );
  return told.filter(({ draft }) => draft.to <= by || (end > 0 && draft.from > end));
}
