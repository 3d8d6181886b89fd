// What was asked and found, in words: for the page's lead, its title, and the live line.

import { monthName } from "#format/calendar.ts";
import { countryName } from "#format/country.ts";
import { count, counted, figure } from "#format/number.ts";
import { type Segment, soft, strong } from "#format/segment.ts";
import { parseDay, toCivil } from "#model/day.ts";
import type { NewsEvent } from "#model/event.ts";
import type { Columns } from "./columns.ts";
import { type Facet, facets, type Filter } from "./filter.ts";
import { groupBy, type Somebody } from "./people.ts";

/** "October 2022 to June 2023": the months of the first and the last day that any may have. */
export function monthsOf(events: readonly Pick<NewsEvent, "when">[]): string | null {
  const days = events
    .flatMap(({ when }) => [when?.earliest, when?.latest])
    .flatMap((day) => (day == null ? [] : (parseDay(day) ?? [])));
  if (days.length === 0) return null;
  let [first = 0, last = 0] = [days[0], days[0]];
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  const [a, b] = [toCivil(first), toCivil(last)];
  const name = ({ month, year }: typeof a) => `${monthName(month, "long")} ${year}`;
  if (a.year !== b.year) return `${name(a)} to ${name(b)}`;
  return a.month === b.month ? name(a) : `${monthName(a.month, "long")} to ${name(b)}`;
}

/** "7 of 22 events, October 2022 to June 2023" */
export function foundWords(found: readonly NewsEvent[], all: number): string {
  const number = found.length === 0 ? "None" : figure(found.length);
  const months = monthsOf(found);
  return `${number} of ${counted(all, "event")}${months === null ? "" : `, ${months}`}`;
}

/** The words of a value; its key if nothing has it. */
export function labelOf({ of }: Columns, facet: Facet, key: string): string {
  const id = of[facet].idOf.get(key);
  return (id === undefined ? undefined : of[facet].values[id]?.label) ?? key;
}

/** "China or US, cancelled, “talks”" */
export function askedWords(columns: Columns, filter: Filter, query: string): string {
  const chosen = facets.flatMap((facet) => {
    const keys = filter.values[facet] ?? [];
    return keys.length === 0 ? [] : [keys.map((key) => labelOf(columns, facet, key)).join(" or ")];
  });
  const days = filter.days ? [daysWords(filter.days)] : [];
  return [...chosen, ...days, ...(query === "" ? [] : [`“${query}”`])].join(", ");
}

/** "from 2023-04-09 to 2023-06-18", "until 2023-06-18" */
export function daysWords({ since, until }: NonNullable<Filter["days"]>): string {
  if (since === null) return `until ${dayWords(until ?? "")}`;
  return until === null
    ? `from ${dayWords(since)}`
    : `from ${dayWords(since)} to ${dayWords(until)}`;
}

function dayWords(text: string): string {
  const day = parseDay(text);
  if (day === null) return text;
  const civil = toCivil(day);
  return `${civil.day} ${monthName(civil.month, "long")} ${civil.year}`;
}

/**
 * "**Ada Roca**, President, Peru: in 3 of 22 events, from October 2022 to June 2023; with Bo Holm
 * in two." Of all that is told, held or not. `found` are the person's events.
 */
export function personWords(
  who: Somebody,
  found: readonly NewsEvent[],
  all: number,
  whoOf: (event: NewsEvent) => readonly Somebody[],
): readonly Segment[] {
  const country = who.country === null ? null : countryName(who.country);
  const office = [who.office, country].filter((part) => part !== null && part !== "");
  const months = monthsOf(found);
  const others = found
    .flatMap(whoOf)
    .filter(({ key, sort }) => sort === "person" && key !== who.key);
  const most = [...groupBy(others, ({ key }) => key).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .flatMap((same) => (same[0] ? [`with ${same[0].name} in ${count(same.length)}`] : []));
  return [
    strong(who.name),
    soft(`${office.map((part) => `, ${part}`).join("")}: in `),
    strong(`${figure(found.length)} of ${counted(all, "event")}`),
    soft(months === null ? "" : `, ${months.includes(" to ") ? "from " : "in "}${months}`),
    soft(most.length === 0 ? "." : `; ${most.join(", ")}.`),
  ];
}
