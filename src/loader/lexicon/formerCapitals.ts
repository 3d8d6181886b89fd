// Capitals that are no longer, with the last year in which a paper means them by "the capital".
//
// Source: ours, by the years in which governments moved; ISO codes.

import type { Country } from "#model/event.ts";

const rows: readonly (readonly [country: Country, town: string, last: number])[] = [
  ["BI", "Bujumbura", 2018],
  ["BR", "Rio de Janeiro", 1959],
  ["CI", "Abidjan", 1983],
  ["DE", "Bonn", 1990],
  ["KZ", "Almaty", 1997],
  ["MM", "Yangon", 2005],
  ["NG", "Lagos", 1991],
  ["TZ", "Dar es Salaam", 1995],
];

export const formerCapitals: ReadonlyMap<
  Country,
  { readonly town: string; readonly last: number }
> = new Map(rows.map(([country, town, last]) => [country, { town, last }] as const));
