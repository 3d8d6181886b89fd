// "Ban Chao Airport", "the Amura fortress": names that say what kind of place they mean.

import { functionWords, placeNouns, placeOpeners } from "../lexicon/nameWords.ts";
import { isTaken, prepositionBefore } from "./beforePlace.ts";
import type { Line } from "./line.ts";

/** Written small behind a name: houses and works, and parts of a country. */
const small: ReadonlySet<string> = new Set(
  `hotel airport airfield airstrip airbase palace guesthouse villa castle residence stadium monastery crossing
  fortress fort barracks garrison prison jail citadel bridge checkpoint dam gate mosque cathedral church temple shrine
  abbey convent cemetery square plaza park hospital school university market refinery plant mine
  port harbour harbor naval base camp island islands islet islets atoll archipelago peninsula reef shoal bank river lake
  valley delta gorge pass plateau mountains mountain hills heights oasis
  strait straits gulf bay channel canal province region district prefecture governorate county oblast
  state municipality department canton enclave exclave corridor border frontier`
    .trim()
    .split(/\s+/),
);

const there =
  /^(?:in|at|near|outside|inside|on|off|around|across|over|along|through|within|into|to|from|of)$/;

/** The index of the word after such a name, or -1. */
export function shapeEnd(line: Line, at: number): number {
  const { words } = line;
  if (line.title || !words[at]?.capital || functionWords.has(words[at]?.lower ?? "")) return -1;
  let end = -1;
  let next = at;
  while (words[next]?.capital && (next === at || words[next]?.joined) && next - at < 6) {
    if (placeNouns.has(words[next]?.lower ?? "") && next > at) end = next + 1;
    next += 1;
  }
  if (end < 0) end = smallEnd(line, at);
  return end < 0 && placeOpeners.has(words[at]?.lower ?? "") ? openedEnd(line, at) : end;
}

/** "Palais du Parlement", "Villa Bianca": behind such a first word, with the small words inside. */
function openedEnd({ words }: Line, at: number): number {
  let end = at + 1;
  for (let next = end; words[next]?.joined && next - at < 6; next++) {
    if (words[next]?.capital) end = next + 1;
    else if (!/^(?:de|del|della|di|do|da|dos|du|des|la|las|los)$/.test(words[next]?.lower ?? ""))
      break;
  }
  return end > at + 1 ? end : -1;
}

/** "at the Metropole hotel", "left Zvartnots airport": behind what only a place stands behind. */
export function smallEnd(line: Line, at: number): number {
  const { words, terms } = line;
  let to = at;
  while (words[to]?.capital && (to === at || words[to]?.joined) && to - at < 6) to += 1;
  // "Amura international airport"
  const isSort = /^(?:international|domestic|military)$/.test(words[to]?.lower ?? "");
  if (isSort && to > at && words[to + 1]?.lower.startsWith("air")) to += 1;
  const house = words[to];
  if (
    line.title ||
    to === at ||
    !house?.joined ||
    !small.has(house.lower) ||
    words[to - 1]?.possessive
  )
    return -1;
  // "at the Peruvian border", "in Lima province" are the state's, the town's
  if (terms[at]) return -1;
  // "the Amura fortress commander"
  const after = words[to + 1];
  if (after?.joined && (after.capital || after.pos === "NOUN")) return -1;
  const before = words[at - 1]?.lower === "the" ? words[at - 2] : words[at - 1];
  const preposition = prepositionBefore(line, at) ?? "";
  // "told viewers on the Rubin channel"
  if (house.lower === "channel" && preposition === "on") return -1;
  const isLed = there.test(preposition) || isTaken(before);
  return isLed ? to + 1 : -1;
}
