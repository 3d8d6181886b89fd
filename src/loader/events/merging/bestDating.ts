// Which of the dates that an event's tellings have is its own.

import { bounds } from "#model/edtf.ts";
import { gather } from "../../gather.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, lengthOf } from "../clauses/dating.ts";
import type { Dated } from "../dates/bindDates.ts";

/** "will fly to Chad. The tour will last until Friday": what is told as done by then dates no plan. */
function isOpenAgo({ candidate: { outcome }, dating }: Dated, { outcome: { status } }: Candidate) {
  if (status !== "planned" || outcome.status !== "held" || !dating) return false;
  return !Number.isFinite(bounds(dating.edtf).earliest);
}

/** The date of tellings of one event: the surest, and of these the most exact. */
export function bestDating(all: readonly Dated[], primary: Candidate): Dating | null {
  const tellings = all.filter((one) => !isOpenAgo(one, primary));
  const datings = gather(tellings, ({ dating }) => dating ?? []);
  // A headline has the day of publication only where the story names none.
  const isStory = tellings.some(
    ({ candidate, dating }) => candidate.zone !== "headline" && dating?.rule === "said-by-then",
  );
  const weight = ({ rule, strength }: Dating) =>
    isStory && rule === "lede-is-the-news" ? 0 : strength;
  const [best, ...rest] = datings.toSorted(
    (a, b) => weight(b) - weight(a) || lengthOf(a.edtf) - lengthOf(b.edtf),
  );
  if (!best || rest.length === 0) return best ?? null;
  const rivals = gather(rest, (dating) => dating.words).filter(
    (words) => !best.words.some((w) => w.text === words.text),
  );
  const seen = new Set<string>();
  const more = rivals
    .filter((words) => !seen.has(words.text) && seen.add(words.text))
    .map((words) => ({ words, why: "Another passage gives it; what is used is more exact." }));
  return { ...best, unused: [...best.unused, ...more] };
}
