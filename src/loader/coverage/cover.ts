// The coverage of an article, after its corrections.

import type { Coverage, SeenHappening } from "#model/coverage.ts";
import { printEdtf } from "#model/edtf.ts";
import type { LoadedSeed } from "../load.ts";
import { toFates } from "./timeFates.ts";

export function cover({ reading, events, corrections }: LoadedSeed): Coverage {
  const { article, document } = reading;
  const standing = new Set(events.map(({ id }) => id));
  const happenings = toHappenings(reading, standing);
  const fateOf = toFates(reading, events, happenings);
  return {
    article: article.id,
    sentences: document.sentences.length,
    times: reading.timexes.map((timex) => ({
      words: { start: timex.start, end: timex.end, text: timex.text },
      value: timex.edtf && printEdtf(timex.edtf),
      reading: timex.reason,
      fate: fateOf(timex),
    })),
    happenings,
    withheld: 0,
    corrections,
  };
}

/** Every mention of an event, and every candidate that was left out, in text order. */
function toHappenings(
  { merged, events, left }: LoadedSeed["reading"],
  standing: ReadonlySet<string>,
): readonly SeenHappening[] {
  const told = merged.flatMap(({ tellings }, i): readonly SeenHappening[] => {
    const event = events[i]?.id ?? "";
    const fate = standing.has(event) ? { event } : ({ left: "dropped" } as const);
    return tellings.map(({ candidate: { trigger, passage } }) => ({
      words: trigger,
      passage,
      fate,
    }));
  });
  const others = left.map(({ trigger, passage, why }) => ({
    words: trigger,
    passage,
    fate: { left: why },
  }));
  return [...told, ...others].toSorted((a, b) => a.words.start - b.words.start);
}
