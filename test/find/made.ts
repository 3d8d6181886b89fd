// Small corpora for tests of what can be asked.

import * as fc from "fast-check";
import type { Corpus } from "#model/corpus.ts";
import { kinds, type NewsEvent, type Participant, statuses } from "#model/event.ts";
import { article, again } from "../app/corpus.ts";

export type Given = Partial<Omit<NewsEvent, "participants">> & {
  readonly participants?: readonly Partial<Participant>[];
};

function person(given: Partial<Participant>): Participant {
  return { name: "", sort: "person", office: null, country: null, aliases: [], ...given };
}

/** A corpus of events that are like `again` but for what is given; each has an id of its own. */
export function made(given: readonly Given[]): Corpus {
  const ids = [...new Set([article.id, ...given.map((each) => each.article ?? article.id)])];
  return {
    articles: ids.map((id) => ({ ...article, id, publisher: id === article.id ? "A" : id })),
    events: given.map(({ participants = [], ...each }, i) => ({
      ...again,
      id: `e-${i}`,
      slug: `s-${i}`,
      number: null,
      status: "held",
      certainty: null,
      ...each,
      participants: participants.map(person),
    })),
  };
}

export function within(earliest: string | null, latest: string | null): NewsEvent["when"] {
  return {
    edtf: `${earliest ?? ".."}/${latest ?? ".."}`,
    earliest,
    latest,
    extent: "within",
    part: null,
    derivation: { words: [], reference: null, rule: "made", reason: "Made up.", unused: [] },
  };
}

const day = fc.constantFrom("2023-01-05", "2023-02-11", "2023-06-18", "2022-12-31");

const when = fc.option(fc.tuple(day, day).map(([a, b]) => within(a < b ? a : b, a < b ? b : a)));

const participant = fc.record({
  name: fc.constantFrom("Ada Roca", "Bo Holm", "Holm", "the Rio Group", "senior officials", "Peru"),
  sort: fc.constantFrom("person" as const, "body" as const, "state" as const),
  country: fc.constantFrom(null, "PE", "DK"),
});

const place = fc.option(
  fc.record({
    name: fc.constantFrom("Lima", "Oslo", "Peru"),
    country: fc.constantFrom(null, "PE", "NO"),
    latitude: fc.constant(null),
    longitude: fc.constant(null),
  }),
);

/** Random events in one or two articles. */
export const corpora: fc.Arbitrary<Corpus> = fc
  .array(
    fc.record({
      article: fc.constantFrom(article.id, "2023-01-01-other"),
      kind: fc.constantFrom(...kinds),
      status: fc.constantFrom(...statuses),
      participants: fc.array(participant, { maxLength: 3 }),
      place,
      when,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(made);

export const days = fc.option(
  fc
    .record({ since: fc.option(day), until: fc.option(day) })
    .filter(({ since, until }) => since !== null || until !== null),
);
