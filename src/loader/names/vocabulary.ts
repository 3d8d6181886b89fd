// The names that need no context: states, their adjectives and people, seats of power, bodies, places.
//
// Matching is by exact letters (without accents): "US" is a state and "us" is not.

import { type BodyRow, bodies } from "../lexicon/bodies.ts";
import { combiningForms } from "../lexicon/combiningForms.ts";
import { type CountryRow, countries } from "../lexicon/countries.ts";
import { folks } from "../lexicon/folks.ts";
import { things } from "../lexicon/nameWords.ts";
import { type PlaceRow, places } from "../lexicon/places.ts";
import { stateForms } from "../lexicon/stateForms.ts";
import type { Country } from "#model/event.ts";
import { cutName, fold } from "./words.ts";
import type { Word } from "./words.ts";

/** What one run of letters can mean; "Georgian" one thing, "Washington" two. */
export interface Term {
  readonly words: readonly string[];
  state: CountryRow | undefined;
  adjective: Country | undefined;
  people: Country | undefined;
  /** A capital that the press lets act for its state. */
  seat: CountryRow | undefined;
  body: BodyRow | undefined;
  place: PlaceRow | undefined;
  /** "Arab", "Kurds": a people without a state. */
  folk: "adjective" | "people" | undefined;
  /** The state that such a people lives in: Turkish Cypriots in Cyprus. */
  land: Country | undefined;
  /** "Cold War": nobody and nowhere. */
  thing: true | undefined;
}

export interface Found {
  readonly term: Term;
  /** Index of the word after it. */
  readonly end: number;
}

/** A term that means nothing yet. One place makes them, so that all are of one make. */
export function newTerm(
  words: readonly string[],
  meaning: Partial<Pick<Term, "state" | "body" | "folk">> = {},
): Term {
  return {
    words,
    state: meaning.state,
    adjective: undefined,
    people: undefined,
    seat: undefined,
    body: meaning.body,
    place: undefined,
    folk: meaning.folk,
    land: undefined,
    thing: undefined,
  };
}

const byFirst = new Map<string, Term[]>();
const byText = new Map<string, Term>();

function term(name: string): Term {
  const known = byText.get(fold(name));
  if (known) return known;
  const made = newTerm(cutName(name));
  byText.set(fold(name), made);
  const first = made.words[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), made]);
  return made;
}

for (const row of places) for (const name of [row.name, ...row.others]) term(name).place ??= row;
for (const row of bodies) for (const name of [row.name, ...row.others]) term(name).body ??= row;
// "Ecowas", "Asean": as some papers spell what can be spoken
for (const row of bodies)
  for (const name of [row.name, ...row.others])
    if (/^[A-Z]{4,}$/.test(name)) term(name.charAt(0) + name.slice(1).toLowerCase()).body ??= row;
for (const row of countries) {
  for (const name of [row.name, ...row.others]) term(name).state ??= row;
  for (const name of row.adjectives) term(name).adjective ??= row.code;
  for (const name of row.people) term(name).people ??= row.code;
  for (const name of row.seats) term(name).seat ??= row;
}
for (const row of countries)
  for (const form of ["Republic", "Kingdom", "State", "People's Republic", "Democratic Republic"])
    term(`${form} of ${row.name}`).state ??= row;
for (const row of countries)
  for (const form of ["Principality", "Sultanate", "Emirate"])
    if (stateForms.get(form.toLowerCase())?.has(row.code))
      term(`${form} of ${row.name}`).state ??= row;
for (const { adjective, people, country } of folks) {
  term(adjective).folk ??= "adjective";
  if (people) term(people).folk ??= "people";
  if (!country) continue;
  term(adjective).land ??= country;
  if (people) term(people).land ??= country;
}
for (const name of things) term(name).thing = true;
for (const terms of byFirst.values()) terms.sort((a, b) => b.words.length - a.words.length);

const byCode = new Map(countries.map((row) => [row.code, row]));

/** True of a text that is a term by itself. */
export function isTerm(text: string): boolean {
  return byText.has(fold(text));
}

/** The state of that name. */
export function stateNamed(text: string): Country | null {
  return byText.get(fold(text))?.state?.code ?? null;
}

/** The state whose adjective that is: "Norwegian". */
export function stateOfAdjective(text: string): Country | null {
  return byText.get(fold(text))?.adjective ?? null;
}

/** The state of that name, or whose capital has it: "Peru", "Lima". */
export function landNamed(text: string): Country | null {
  const known = byText.get(fold(text));
  return known?.state?.code ?? known?.seat?.code ?? null;
}

/** The state whose people are so called: "Afghans". */
export function stateOfPeople(text: string): Country | null {
  return byText.get(fold(text))?.people ?? null;
}

export function countryOf(code: Country): CountryRow | undefined {
  return byCode.get(code);
}

/** "CN" → "Chinese"; "XZ" → "XZ". */
export function adjectiveOf(code: Country): string {
  const row = byCode.get(code);
  if (code === "US") return "US";
  return row?.adjectives[0] ?? row?.name ?? code;
}

/** "PERU and Chile agreed": the first word of a text, as some papers print it; no head that is all capitals. */
function inCapitals({ folded, text }: Word, next: Word | undefined): Found | null {
  if (text.length < 4 || text !== text.toUpperCase()) return null;
  if (!next || next.text === next.text.toUpperCase()) return null;
  const found = byText.get(folded.charAt(0) + folded.slice(1).toLowerCase());
  return found?.state || found?.adjective ? { term: found, end: 1 } : null;
}

/** The "Sino" of "Sino-Indian", the "Pak" of "Indo-Pak": half of an adjective, beside another half. */
function combined(words: readonly Word[], at: number): Found | null {
  const isFirst = words[at + 1]?.text === "-";
  if (!isFirst && (at === 0 || words[at - 1]?.text !== "-")) return null;
  const adjective = combiningForms.get(words[at]?.lower ?? "");
  const other = words[isFirst ? at + 2 : at - 2]?.text ?? "";
  if (!adjective || !(isTerm(other) || combiningForms.has(other.toLowerCase()))) return null;
  const known = byText.get(fold(adjective));
  return known ? { term: known, end: at + 1 } : null;
}

/** The "Turkish" of "Turkish and Greek Cypriot leaders": no Turk, but a Turkish Cypriot. */
function elided(words: readonly Word[], at: number): Found | null {
  const [first, and, second, last] = words.slice(at, at + 4);
  if (!first || !second?.capital || !last?.capital || !last.joined || and?.lower !== "and")
    return null;
  const whole = byText.get(`${first.folded} ${last.folded}`);
  const isAdjective = whole?.adjective !== undefined || whole?.folk === "adjective";
  return whole && isAdjective && isTerm(`${second.text} ${last.text}`)
    ? { term: whole, end: at + 1 }
    : null;
}

/** The longest term that begins at a word, or null. */
export function termAt(words: readonly Word[], at: number): Found | null {
  const first = words[at];
  if (!first || first.sign) return null;
  const candidates = byFirst.get(first.folded);
  if (!candidates) return combined(words, at) ?? (at === 0 ? inCapitals(first, words[1]) : null);
  const shared = elided(words, at);
  if (shared) return shared;
  for (const candidate of candidates) {
    const fits = candidate.words.every((part, n) => words[at + n]?.folded === part);
    if (fits) return { term: candidate, end: at + candidate.words.length };
  }
  return null;
}
