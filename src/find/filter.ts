// What a reader can narrow the events to. All of it is in the address.

/**
 * who took part; who met whom; where it happened; what kind of event; its status; by whom it is
 * told; how sure its date is. In which article it is told is what the page is about (app/view/scope.ts).
 */
export const facets = ["who", "met", "where", "kind", "status", "by", "sure"] as const;
export type Facet = (typeof facets)[number];

/** Civil days, `2023-06-18`, inclusive; null leaves that end open. */
export interface DayRange {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The keys of the chosen values, sorted, none twice. An event is found if it has one of the chosen
 * values in every facet where there are any, and may lie in the days.
 */
export interface Filter {
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly days: DayRange | null;
}

export const noFilter: Filter = { values: {}, days: null };

export function isFiltered({ values, days }: Filter): boolean {
  return days !== null || facets.some((facet) => (values[facet] ?? []).length > 0);
}

/** With the value added, or taken away where it was chosen. */
export function toggled(filter: Filter, facet: Facet, key: string): Filter {
  const chosen = filter.values[facet] ?? [];
  const keys = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
  return { ...filter, values: { ...filter.values, [facet]: keys.toSorted() } };
}

/** Of nothing but one value. */
export function only(facet: Facet, key: string): Filter {
  return { values: { [facet]: [key] }, days: null };
}
