// Finds the events that a reader asks for, and counts what else could be asked.

import type { Corpus } from "#model/corpus.ts";
import { type Columns, count, type Counted, toColumns } from "./columns.ts";
import type { WhoAndWhat, Value } from "./facets.ts";
import { type Facet, type Filter, noFilter } from "./filter.ts";
import { groupBy } from "./people.ts";
import type { Hits } from "./search.ts";

export interface Finder {
  readonly asked: WhoAndWhat;
  readonly columns: Columns;
  /** What each value finds if nothing else is chosen. */
  readonly totals: Counted["counts"];
  readonly find: (filter: Filter, hits: Hits | null) => Counted;
}

export function toFinder(corpus: Corpus, asked: WhoAndWhat): Finder {
  const columns = toColumns(corpus.events, asked);
  return {
    asked,
    columns,
    totals: count(columns, noFilter, null).counts,
    find: (filter, hits) =>
      count(
        columns,
        filter,
        hits && Uint8Array.from(corpus.events, ({ id }) => (hits.events.has(id) ? 1 : 0)),
      ),
  };
}

export interface Choice extends Value {
  /** How many events it finds beside what is chosen in the other facets. */
  readonly count: number;
  /** How many it finds if nothing else is chosen. */
  readonly total: number;
  readonly chosen: boolean;
}

/** A country with what stands under it, or a value alone. */
export interface ChoiceGroup {
  readonly head: Choice;
  readonly under: readonly Choice[];
}

/**
 * What can be chosen in a facet, those of the most events first. The order does not follow what is
 * chosen, so that nothing moves under a hand.
 */
export function toChoices(
  { columns: { of }, totals }: Pick<Finder, "columns" | "totals">,
  counts: Counted["counts"],
  facet: Facet,
  chosen: readonly string[],
): readonly ChoiceGroup[] {
  const all = of[facet].values.map((value, id) => ({
    ...value,
    count: counts[facet][id] ?? 0,
    total: totals[facet][id] ?? 0,
    chosen: chosen.includes(value.key),
  }));
  const ordered = all.toSorted((a, b) => b.total - a.total);
  const unknown = chosen
    .filter((key) => !of[facet].idOf.has(key))
    .map((key) => ({ key, label: key, under: null, count: 0, total: 0, chosen: true }));
  const under = groupBy(ordered, (value) => value.under);
  return [...unknown, ...(under.get(null) ?? [])].map((head) => ({
    head,
    under: under.get(head.key) ?? [],
  }));
}
