// What today's loader saw.

import { printEdtf } from "#model/edtf.ts";
import { lengthsOf } from "../events/toEvents.ts";
import { isTold } from "../events/triggers/findCandidates.ts";
import type { Reading } from "../load.ts";
import type { Sighting } from "./sighting.ts";

export function seenByRules(reading: Reading): Sighting {
  const { article, document, timexes, merged, events, left, views } = reading;
  return {
    article,
    sentences: document.sentences.map(({ start, end, zone }) => ({
      start,
      end,
      isRead: isTold(zone),
    })),
    timexes,
    told: merged.map((one, i) => ({
      event: events[i]?.id ?? "",
      date: one.dating && printEdtf(one.dating.edtf),
      tellings: one.tellings.map(({ candidate: { trigger, passage }, dating, refused }) => ({
        trigger,
        passage,
        date: dating && { edtf: printEdtf(dating.edtf), words: dating.words },
        refused,
      })),
      lengths: lengthsOf(one, views),
    })),
    left,
  };
}
