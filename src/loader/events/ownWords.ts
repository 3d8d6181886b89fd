// A text whose lines were broken is read with spaces for their ends; what is quoted of it has the ends again.

import type { ReadEvent, When, Words } from "#model/event.ts";

/** The events with all words that they quote as they stand in `text`. */
export function inOwnWords(events: readonly ReadEvent[], text: string): readonly ReadEvent[] {
  const own = (words: Words): Words => ({ ...words, text: text.slice(words.start, words.end) });
  return events.map((event) => ({
    ...event,
    trigger: own(event.trigger),
    lasted: event.lasted && own(event.lasted),
    when: event.when && { ...event.when, derivation: derivationOf(event.when, own) },
  }));
}

function derivationOf({ derivation }: When, own: (words: Words) => Words): When["derivation"] {
  const { words, reference, unused } = derivation;
  return {
    ...derivation,
    words: words.map(own),
    reference:
      reference?.to === "words" ? { ...reference, words: own(reference.words) } : reference,
    unused: unused.map((one) => ({ ...one, words: own(one.words) })),
  };
}
