// "In 1999 the two fought a war": states do, and not the two who speak for them.

import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { isPerson, type Story } from "./story.ts";

/** "Premier Roca called in Chile's envoy. The two went to war in 1999": the states of the two; others as they are. */
export function atWar(
  { cast, lines }: Story,
  { line, to }: Draft,
  figures: readonly Figure[],
): readonly Figure[] {
  const words = lines[line]?.words ?? [];
  let verb = to;
  while (/^(?:AUX|ADV)$/.test(words[verb]?.pos ?? "")) verb += 1;
  const next = words.slice(verb + 1, verb + 9);
  const isWar =
    /^(?:fight|wage|go)$/.test(words[verb]?.lemma ?? "") &&
    next.some(({ lower }) => /^(?:war|wars)$/.test(lower));
  if (!isWar || !figures.every(isPerson)) return figures;
  const codes = figures.flatMap(({ country }) => (country === null ? [] : [country]));
  return new Set(codes).size === figures.length ? codes.map((code) => cast.state(code)) : figures;
}
