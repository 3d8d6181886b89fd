// What follows an office's head and belongs to it: "of State", "for African affairs", "of the Palestinian Authority".

import type { Country } from "#model/event.ts";
import { bodyCommonNouns, bodyNouns } from "../lexicon/bodies.ts";
import {
  complementNouns,
  groupNouns,
  ministryNouns,
  officeHeads,
  officeModifiers,
} from "../lexicon/offices.ts";
import type { Line } from "./line.ts";
import type { Word } from "./words.ts";
import { isMandate, stateWithin } from "./mandate.ts";
import { organEnd } from "./organOf.ts";
import { tailEnd } from "./readBody.ts";

export interface Complement {
  /** Index of the word after it. */
  readonly to: number;
  /** The state or body's country that "of" gives. */
  readonly country: Country | null;
  /** Where the office's own words end: "of France" at the end is none of them. */
  readonly textTo: number;
}

/** The complements from `at`, at most three; of no length where there is none. */
export function complementAt(line: Line, at: number): Complement {
  let all: Complement = { to: at, country: null, textTo: at };
  if (line.words[at - 1]?.possessive) return all;
  all = { ...all, to: rankEnd(line, at) };
  for (let round = 0; round < 3; round++) {
    // "a visit by the President of Peru to Chile": the visit is to Chile
    if (line.words[all.to]?.lower === "to" && rulers.test(line.words[at - 1]?.lower ?? "")) break;
    const one = phraseAt(line, all.to);
    if (!one) break;
    const textTo = one.bare ? all.textTo : one.to;
    all = { to: one.to, country: all.country ?? one.country, textTo };
  }
  return all;
}

/** "Ambassador Extraordinary and Plenipotentiary of Peru": behind what rank he has; `at` where none is told. */
function rankEnd({ words }: Line, at: number): number {
  if (words[at]?.lower !== "extraordinary") return at;
  if (!/^(?:ambassador|envoy)s?$/.test(words[at - 1]?.lower ?? "")) return at;
  if (!/^(?:and|&)$/.test(words[at + 1]?.text ?? "")) return at + 1;
  const last = words[at + 2]?.lower === "minister" ? at + 3 : at + 2;
  return words[last]?.lower === "plenipotentiary" ? last + 1 : at + 1;
}

/** "chairman of the regional bloc CAN": past what sort of body it is; `from` where no body follows. */
function pastSort({ words, terms }: Line, from: number): number {
  let at = from;
  while (at < from + 2 && words[at]?.pos === "ADJ" && !words[at]?.capital) at += 1;
  const isSort = sorts.test(words[at]?.lower ?? "") && !words[at]?.possessive;
  return isSort && terms[at + 1]?.term.body && words[at + 1]?.joined ? at + 1 : from;
}

const sorts = /^(?:alliance|bloc|body|group|grouping|league|movement|organi[sz]ation|party|union)$/;

const aides = /^(?:Advis[eo]r|Assistant|Aide|Counsel|Counsell?or|Secretary)$/;

/** Who is at home where he rules, and sent to nobody. */
const rulers =
  /^(?:president|minister|premier|chancellor|chief|commander|head|leader|king|queen|emir|sultan|speaker|chairman|secretary|pope|official)$/;

interface Phrase {
  readonly to: number;
  readonly country: Country | null;
  /** Nothing but the state: "of France". */
  readonly bare: boolean;
}

/** One preposition with what it governs, or null. */
function phraseAt(line: Line, at: number): Phrase | null {
  const { words, terms } = line;
  const preposition = words[at];
  if (!preposition?.joined) return null;
  if (!/^(of|for|to|at)$/.test(preposition.lower) && !isMandate(line, at)) return null;
  const of = preposition.lower === "of";
  if (preposition.lower === "to" && isMinistry(line, at + 1)) return null;
  let from = at + 1;
  while (/^(the|his|her|its|their)$/.test(words[from]?.lower ?? "")) from += 1;
  // "chairperson of the 14-nation bloc"
  if (
    words[from + 1]?.text === "-" &&
    /^(nation|member|state|country)$/.test(words[from + 2]?.lower ?? "")
  )
    from += 3;
  from = pastSort(line, from);
  const found = terms[from];
  // "Senior Adviser to the President Tom Holm": the adviser's name
  const isAide = from === at + 2 && aides.test(words[at - 1]?.text ?? "");
  const office = isAide ? officeRun(line, from) : officeEnd(line, from);
  const end = Math.max(organEnd(line, nounsEnd(line, from)), office);
  if (!found)
    return end > from && (preposition.lower !== "to" || office > from)
      ? { to: end, country: of ? stateWithin(line, from, end) : null, bare: false }
      : null;
  const { state, body, adjective, seat } = found.term;
  // "its ambassador to Lima, who", but "sent the ambassador to Lima"
  if (seat && !state && preposition.lower === "to" && !words[found.end - 1]?.possessive)
    return /^(?:ambassador|commissioner|envoy)$/.test(words[at - 1]?.lower ?? "") &&
      !isSent(line, at - 1)
      ? plain(found.end)
      : null;
  // "adviser to Peru President Ana Roca": her state, and her office
  const isPlain = state && preposition.lower !== "for" && !words[found.end - 1]?.possessive;
  if (isPlain && isNamedAt(line, officeRun(line, found.end), found.end)) return null;
  // "thanked the Prime Minister for Sweden's help"
  if (preposition.lower === "for" && state && words[found.end - 1]?.possessive) return null;
  if (!of) {
    // "a spokesman for the Danish army" speaks for Denmark; an envoy to it does not
    const voice = (words[at - 1]?.lower ?? "").startsWith("spokes") && preposition.lower === "for";
    const own = bodyCommonNouns.has(words[found.end]?.lower ?? "") ? found.end + 1 : found.end;
    const country = state?.code ?? body?.country ?? adjective ?? null;
    // "a spokesman for the Danish foreign minister"
    const held = officeEnd(line, found.end);
    if (voice && country) return { to: Math.max(own, end, held), country, bare: false };
    // "a deputy head at Peru's Foreign Ministry"
    const owned = words[found.end - 1]?.possessive ? nounsEnd(line, found.end) : found.end;
    if (state && owned > found.end) return plain(owned);
    // "an adviser to Peru's president"
    if (state && words[found.end - 1]?.possessive) return held > found.end ? plain(held) : null;
    if (state || body) return plain(found.end);
    // "envoy for the Western Balkans"
    if (found.term.place && found.end > end) return plain(found.end);
    return end > from ? plain(end) : null;
  }
  // "head of the Taliban delegation", "of the EU observer team", "of the Chinese delegation"
  const sent = sentEnd(line, found.end);
  const code = adjective ?? state?.code;
  if (code && sent > Math.max(found.end, end)) return { to: sent, country: code, bare: false };
  // "the president of Peru and Chile's foreign minister": two
  if (state && (end <= found.end || words[found.end]?.lower === "and"))
    return { to: found.end, country: state.code, bare: true };
  // "of the African Union Commission"
  const own = bodyNouns.has(words[found.end]?.text ?? "")
    ? found.end + 1
    : organEnd(line, found.end);
  if (body) return { to: Math.max(sent, own), country: body.country, bare: false };
  // "of the Chinese National People's Congress"
  const whole = adjective ? terms[found.end] : undefined;
  if (adjective && whole?.term.body) return { to: whole.end, country: adjective, bare: false };
  // "of the Portuguese Republic"
  const bare =
    adjective !== undefined && /^(republic|kingdom|federation)$/.test(words[end - 1]?.lower ?? "");
  return end > from ? { to: end, country: adjective ?? null, bare } : null;
}

/** "sent her ambassador": a verb of going or sending right before the office. */
function isSent({ words }: Line, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma }) =>
      /^(?:send|dispatch|fly|take|bring|return|invite|escort|drive|call|summon)$/.test(lemma),
    );
}

/** Who is sent or put together, in small letters: "observer team", "peacekeeping force"; `at` where nobody is. */
function sentEnd({ words }: Line, at: number): number {
  for (let n = at; n < at + 4; n++) {
    const word = words[n];
    if (!word?.joined || word.capital) break;
    if (bodyCommonNouns.has(word.lower) || groupNouns.has(word.lower)) return n + 1;
    if (sentNouns.test(word.lower)) return n + 1;
    if (word.possessive || !/^(NOUN|ADJ|VERB|NUM)$/.test(word.pos)) break;
  }
  return at;
}

const sentNouns = /^(force|group|panel|contingent|operation|party|movement|bureau|office)$/;

const plain = (to: number): Phrase => ({ to, country: null, bare: false });

const isComplement = ({ lower, capital }: Word) =>
  complementNouns.has(lower) || (capital && ministryNouns.has(lower));

const isLink = (lower: string) => /^(and|of|the|for|on|&)$/.test(lower);

/** The "in" of "Sexual Violence in Conflict", the "against" of "Violence against Women". */
const isOfVictims = (words: Line["words"], at: number): boolean =>
  /^(?:in Conflict|against (?:Women|Children))$/.test(`${words[at]?.lower} ${words[at + 1]?.text}`);

/** "summoned the ambassador to the Foreign Office": where to, and no part of the office. */
function isMinistry({ words }: Line, at: number): boolean {
  const from = /^(the|its)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  return words
    .slice(from, from + 3)
    .some(
      ({ lower }, n) =>
        n > 0 && /^(ministry|office)$/.test(lower) && words[from]?.lower === "foreign",
    );
}

/** The end of a run such as "East Asian and Pacific affairs" or "Example Nations Institute"; `at` where there is none. */
function nounsEnd(line: Line, at: number): number {
  const { words, terms } = line;
  let next = at;
  let end = at;
  while (next - at < 12) {
    const word = words[next];
    if (word?.text === "," && end === next && end > at) return listEnd(line, next) ?? end;
    if (!word || word.sign || (next > at && !word.joined && !words[next - 1]?.possessive)) break;
    if (next > at && word.lower === "of" && isState(line, next + 1)) break;
    if (next > at && isNextOffice(line, next)) break;
    // "the Committee for the Peaceful Union of the Isles"
    const tail = bodyNouns.has(word.text) ? tailEnd(line, next + 1) : next + 1;
    if (tail > next + 1) return tail;
    const opensBody = bodyNouns.has(word.text) && words[next + 1]?.lower === "of";
    if (opensBody && words[next + 2]?.capital) {
      // "the University of Zambia"
      next = terms[next + 2]?.end ?? next + 3;
      end = next;
      continue;
    }
    if (isComplement(word) || (next > at && bodyNouns.has(word.text))) end = next + 1;
    else if (next === at || !(isLink(word.lower) || isOfVictims(words, next))) {
      // "of State Ida Holm and Foreign Minister …": right behind a noun a name begins.
      if (end === next && end > at) break;
      if ((!word.capital && !terms[next]) || !reachesNoun(line, next + 1)) break;
    }
    next += 1;
    if (!word.possessive) continue;
    // "chief of the army’s Northern Command", "leader of the People’s Party"
    if (!reachesNoun(line, next)) return end === next ? at : end;
  }
  return end;
}

/** "Foreign Affairs, Trade and Worship", "Democracy, and Human Rights": the end of the list; null for "Trade, Finance Minister Holm". */
function listEnd(line: Line, comma: number): number | null {
  const { words } = line;
  let next = comma;
  while (words[next]?.text === ",") {
    const isLast = /^(?:and|&)$/.test(words[next + 1]?.lower ?? "");
    let from = isLast ? next + 2 : next + 1;
    if (words[from]?.lower === "the") from += 1;
    const to = nounsEnd(line, from);
    if (to === from || officeHeads.has(words[to]?.lower ?? "")) return null;
    if (isLast || words.slice(from, to).some(({ lower }) => /^(?:and|&)$/.test(lower))) return to;
    next = to;
  }
  return null;
}

/** "of the Portuguese Republic", "of Angola": a phrase of its own. */
function isState({ words, terms }: Line, at: number): boolean {
  const term = terms[words[at]?.lower === "the" ? at + 1 : at]?.term;
  return term?.state !== undefined || term?.adjective !== undefined;
}

/** "adviser to the prime minister", "representative of the Secretary-General": an office with no name behind it. */
function officeEnd(line: Line, at: number): number {
  const end = officeRun(line, at);
  return isNamedAt(line, end, at) ? at : end;
}

/** A name follows the office that ends there. */
function isNamedAt({ words }: Line, end: number, at: number): boolean {
  return end > at && words[end]?.joined === true && words[end].capital;
}

/** The end of the office at `at`; `at` where there is none. */
function officeRun({ words }: Line, at: number): number {
  let end = at;
  while (
    words[end]?.joined &&
    (officeHeads.has(words[end]?.lower ?? "") || officeModifiers.has(words[end]?.lower ?? ""))
  )
    end += 1;
  const closed = officeHeads.has(words[end - 1]?.lower ?? "") && !words[end - 1]?.possessive;
  return closed ? end : at;
}

/** "the Foreign Minister of Peru | and the Secretary General of the Council": somebody else. */
function isNextOffice(line: Line, at: number): boolean {
  const { words } = line;
  if (words[at]?.lower !== "and") return false;
  if (words[at + 1]?.lower === "the") return officeHeads.has(words[at + 2]?.lower ?? "");
  // "President of Peru Ana Roca and Foreign Minister of Chile Bo Holm"
  return words[at + 1]?.capital === true && officeRun(line, at + 1) > at + 2;
}

/** A capital belongs to the run only where one of its nouns comes after. */
function reachesNoun(line: Line, at: number): boolean {
  const { words } = line;
  for (let n = at; n < at + 6; n++) {
    const word = words[n];
    if (!word || word.sign || !(word.joined || words[n - 1]?.possessive)) return false;
    if (isNextOffice(line, n)) return false;
    if (isComplement(word) || bodyNouns.has(word.text)) return true;
    if (!word.capital && !isLink(word.lower) && !isOfVictims(words, n)) return false;
  }
  return false;
}
