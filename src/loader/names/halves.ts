// "the South", "the North": the half of a divided land that the article names in full elsewhere.

import type { Country } from "#model/event.ts";
import { countryOf, type Found, newTerm, type Term } from "./vocabulary.ts";
import type { Word } from "./words.ts";
import { gather } from "../gather.ts";

/**
 * Lands in two, by the name that both halves share, and by a seat that acts ("Seoul offered the North talks"; in
 * a seat, many may meet). Source: our own reading of agency reports.
 */
const lands: readonly (readonly [told: RegExp, land: string, north: Country, south: Country])[] = [
  [
    /\b(?:North|South|[NS]\.) Korea|(?<!\b(?:in|at|to|near|from) )\b(?:Seoul|Pyongyang)\b/,
    "Korea",
    "KP",
    "KR",
  ],
  [/\b(?:North|South|[NS]\.) Sudan/, "Sudan", "SD", "SS"],
];

export type Halves = ReadonlyMap<string, Term>;

/** What "North" and "South" stand for in an article; empty where it names no such half. */
export function halvesOf(text: string): Halves {
  for (const [told, land, north, south] of lands) {
    if (!told.test(text)) continue;
    const rows = [countryOf(north), countryOf(south)];
    const words = ["North", "South"];
    return new Map(
      gather(rows, (state, n) => {
        const word = words[n] ?? "";
        if (!state) return [];
        const adjective = newTerm([word]);
        adjective.adjective = state.code;
        return [
          [word, newTerm([word], { state })] as const,
          [word + land, newTerm([word], { state })] as const,
          [`${word}${land}n`, adjective] as const,
          [`${word}${land}ese`, adjective] as const,
        ];
      }),
    );
  }
  return new Map();
}

/** "The South seceded", "the North's envoy"; not "the South of the land", "the South Bank". */
export function halfAt(halves: Halves, words: readonly Word[], at: number): Found | null {
  if (halves.size === 0) return null;
  // "North and South Korean officials"
  if (words[at + 1]?.lower === "and" && /^(?:North|South)$/.test(words[at + 2]?.text ?? "")) {
    const both = halves.get(`${words[at]?.text}${words[at + 3]?.text}`);
    if (both) return { term: both, end: at + 1 };
  }
  if (words[at - 1]?.lower !== "the") return null;
  const term = halves.get(words[at]?.text.replace(/['’]s$/, "") ?? "");
  if (!term) return null;
  const next = words[at + 1];
  if (next && ((next.joined && next.capital) || /^(?:of|and|-)$/.test(next.lower))) return null;
  return { term, end: at + 1 };
}
