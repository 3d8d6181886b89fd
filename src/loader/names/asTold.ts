// What a place is called: as the article calls it, if that is a name of its own.

import { type Line, textOf } from "./line.ts";

/**
 * "Rangoon", "Kiev" and "Burma" as they are told, in their day and by their paper; but "the UAE" and
 * "the Aegean" in full, and "Kingdom of Norway" in short.
 */
export function asTold(line: Line, from: number, to: number, name: string): string {
  const told = textOf(line, from, to);
  if (told === name || told.includes(name) || name.includes(told)) return name;
  return isShort(told) ? name : told;
}

/** "US", "U.A.E." */
const isShort = (told: string) => told.includes(".") || !/\p{Ll}/u.test(told);
