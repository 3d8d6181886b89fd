// The coverage of an article, after its corrections.

import type { Coverage, HeldBack, SeenHappening } from "#model/coverage.ts";
import { printEdtf } from "#model/edtf.ts";
import type { ReadEvent, ToldEvent } from "#model/event.ts";
import type { LoadedSeed } from "../load.ts";
import type { Sighting } from "./sighting.ts";
import { toFates } from "./timeFates.ts";
import { toSighting } from "./toSighting.ts";

export function cover({ reading, events, heldBack, corrections }: LoadedSeed): Coverage {
  const seen = toSighting(reading);
  const happenings = toHappenings(seen, events, heldBack);
  const fateOf = toFates(seen, events, happenings);
  return {
    article: seen.article.id,
    sentences: seen.sentences.length,
    times: seen.timexes.map((timex) => ({
      words: { start: timex.start, end: timex.end, text: timex.text },
      value: timex.edtf && printEdtf(timex.edtf),
      reading: timex.reason,
      fate: fateOf(timex),
    })),
    happenings,
    heldBack: heldBack.map(toHeldBack).toSorted((a, b) => a.passage.start - b.passage.start),
    withheld: 0,
    corrections,
  };
}

/** Every mention of an event, and every candidate that was left out, in text order. */
function toHappenings(
  { told, leftOut }: Sighting,
  events: readonly ToldEvent[],
  heldBack: readonly ReadEvent[],
): readonly SeenHappening[] {
  const fates = new Map<string, SeenHappening["fate"]>([
    ...events.map(({ id }) => [id, { event: id }] as const),
    ...heldBack.map(({ id }) => [id, { left: "held-back" }] as const),
  ]);
  const mentions = told.flatMap(({ event, tellings }) =>
    tellings.map(({ trigger, passage }) => ({
      words: trigger,
      passage,
      fate: fates.get(event) ?? ({ left: "dropped" } as const),
    })),
  );
  const others = leftOut.map(({ trigger, passage, why }) => ({
    words: trigger,
    passage,
    fate: { left: why },
  }));
  return [...mentions, ...others].toSorted((a, b) => a.words.start - b.words.start);
}

function toHeldBack({ title, doubt, passages: [{ start, end, exact }] }: ReadEvent): HeldBack {
  return { title, passage: { start, end, text: exact }, doubt };
}
