import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, toColumns } from "#find/columns.ts";
import { type WhoAndWhat, toAsked } from "#find/facets.ts";
import { type Facet, facets, type Filter, noFilter } from "#find/filter.ts";
import type { NewsEvent } from "#model/event.ts";
import { corpora, days, made, within } from "./made.ts";

/** What is asked of a corpus: values it has, and one that it has not. */
const asked = corpora.chain((corpus) => {
  const { valuesOf } = toAsked(corpus);
  const keysOf = (facet: Facet) => [
    ...new Set(corpus.events.flatMap((event) => valuesOf(event)[facet].map(({ key }) => key))),
    "nothing-has-this",
    "nor-this",
  ];
  const values = fc.record(
    Object.fromEntries(
      facets.map((facet) => [facet, fc.subarray(keysOf(facet), { minLength: 1, maxLength: 2 })]),
    ),
    { requiredKeys: [] },
  );
  const hits = fc.option(
    fc.array(fc.nat(1), { minLength: corpus.events.length, maxLength: corpus.events.length }),
  );
  return fc.record({ corpus: fc.constant(corpus), filter: fc.record({ values, days }), hits });
});

function isFound(
  event: NewsEvent,
  { valuesOf }: WhoAndWhat,
  filter: Filter,
  without: Facet | null,
) {
  return facets.every((facet) => {
    const chosen = filter.values[facet] ?? [];
    if (facet === without || chosen.length === 0) return true;
    return valuesOf(event)[facet].some(({ key }) => chosen.includes(key));
  });
}

function mayLie({ when }: NewsEvent, filter: Filter): boolean {
  if (!filter.days) return true;
  if (!when) return false;
  const { since, until } = filter.days;
  return (
    (until === null || when.earliest === null || when.earliest <= until) &&
    (since === null || when.latest === null || when.latest >= since)
  );
}

describe("count(columns, filter, hits)", () => {
  it("finds and counts what a slow look at every event finds and counts", () =>
    fc.assert(
      fc.property(asked, ({ corpus, filter, hits }) => {
        const { events } = corpus;
        const own = toAsked(corpus);
        const columns = toColumns(events, own);
        const { found, counts } = count(columns, filter, hits && Uint8Array.from(hits));
        const open = events.filter((event, i) => hits?.[i] !== 0 && mayLie(event, filter));
        expect(Array.from(found, (i) => events[i])).toEqual(
          open.filter((event) => isFound(event, own, filter, null)),
        );
        for (const facet of facets) {
          const others = open.filter((event) => isFound(event, own, filter, facet));
          const slow = columns.of[facet].values.map(
            ({ key }) =>
              others.filter((event) => own.valuesOf(event)[facet].some((one) => one.key === key))
                .length,
          );
          expect([...counts[facet]]).toEqual(slow);
        }
      }),
    ));

  it("finds an event of which only a part of its days lies in those asked for", () => {
    const corpus = made([{ when: within("2023-02-01", "2023-02-28") }, { when: null }]);
    const columns = toColumns(corpus.events, toAsked(corpus));
    const of = (since: string | null, until: string | null) => [
      ...count(columns, { ...noFilter, days: { since, until } }, null).found,
    ];
    expect(of("2023-02-28", null)).toEqual([0]);
    expect(of(null, "2023-02-01")).toEqual([0]);
    expect(of("2023-03-01", null)).toEqual([]);
  });
});
