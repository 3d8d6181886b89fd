// "expelled the envoys two days after the attack": counted from the day that the article tells of the attack.

import { bounds } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { Dated } from "./bindDates.ts";
import { around } from "./cameFirst.ts";
import { lean, whatTells } from "./lean.ts";

/** "the day after the attack", "two days before the vote": so many days from one day that the article tells. */
export function byCount(days: number, source: Dated, words: readonly Words[]): Dating | null {
  if (!source.dating) return null;
  const length = lengthOf(source.dating.edtf);
  const { earliest, latest } = bounds(source.dating.edtf);
  // "stormed it in May. Two days after the attack": from some day of May
  const isFew = Math.abs(days) < 10 && length > 1 && length < 32;
  if (length > Math.max(1, Math.abs(days)) && !isFew) return null;
  const to = isFew
    ? { earliest: earliest - days, latest: latest - days }
    : { earliest: around(earliest, days).earliest, latest: around(latest, days).latest };
  const reason = `“${words[0]?.text}” is counted from the date of ${whatTells(source)}.`;
  return lean(source, words, to, "within", "counted-from", reason);
}
