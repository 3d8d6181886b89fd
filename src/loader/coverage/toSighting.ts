// What the loader saw in an article, in the form that coverage is made from.

import { printEdtf } from "#model/edtf.ts";
import type { Words } from "#model/event.ts";
import type { Span } from "#model/span.ts";
import type { Sighting } from "./sighting.ts";
import { isRead } from "../events/candidates.ts";
import { lengthsOf } from "../events/toEvents.ts";
import type { Reading } from "../read.ts";

export function toSighting({
  article,
  trees,
  timexes,
  merged,
  events,
  leftOut,
}: Reading): Sighting {
  const wordsOf = ({ start, end }: Span): Words => ({
    start,
    end,
    text: article.text.slice(start, end),
  });
  return {
    article,
    sentences: trees.map(({ start, end, zone }) => ({ start, end, isRead: isRead(zone) })),
    timexes,
    told: merged.map((one, i) => ({
      event: events[i]?.id ?? "",
      date: one.dating && printEdtf(one.dating.edtf),
      tellings: one.tellings.map(({ candidate: { trigger, passage }, dating, refused }) => ({
        trigger: wordsOf(trigger),
        passage,
        date: dating && { edtf: printEdtf(dating.edtf), words: dating.words },
        refused,
      })),
      lengths: lengthsOf(one, timexes),
    })),
    leftOut: leftOut.map(({ trigger, passage, why }) => ({
      trigger: wordsOf(trigger),
      passage,
      why,
    })),
  };
}
