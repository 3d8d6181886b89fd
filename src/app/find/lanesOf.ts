// What the lanes of the chart can be sorted by in a corpus, and what sorting them needs to know of it.

import type { KnownOfEvents } from "#format/lanes.ts";
import { type Sort, sorts } from "#format/sorts.ts";
import { isNamed } from "#find/people.ts";
import type { Corpus } from "#model/corpus.ts";
import { askedOf } from "./askedOf.ts";

/** Not by what would give one lane: by the only article, or by persons where nobody has a name. */
export function sortsOf({ articles, events }: Corpus): readonly Sort[] {
  const named = events.some(({ participants }) => participants.some(isNamed));
  return sorts.filter(
    (sort) => (sort !== "article" || articles.length > 1) && (sort !== "person" || named),
  );
}

/** Who is who is only worked out once it is asked. */
export function knownOf(corpus: Corpus): KnownOfEvents {
  return {
    articles: corpus.articles,
    personsOf: (event) => askedOf(corpus).personsOf(event),
  };
}
