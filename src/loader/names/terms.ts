// The names that need no context: states, their adjectives and people, seats of power, bodies, places.
// Matching is by exact letters, without accents: "US" is a state and "us" is not.

import type { Country } from "#model/event.ts";
import { type BodyRow, bodies } from "../lexicon/bodies.ts";
import { combiningForms } from "../lexicon/combiningForms.ts";
import { type CountryRow, countries } from "../lexicon/countries.ts";
import { folks } from "../lexicon/folks.ts";
import { things } from "../lexicon/nameWords.ts";
import { type PlaceRow, places } from "../lexicon/places.ts";
import { toWords } from "../parser/words.ts";
import type { Node, Tree } from "../tree/node.ts";

/** What one run of letters can mean; "Georgian" one thing, "Washington" two. */
export interface Term {
  readonly words: readonly string[];
  readonly state?: CountryRow;
  readonly adjective?: Country;
  readonly people?: Country;
  /** A capital that the press lets act for its state. */
  readonly seat?: CountryRow;
  readonly body?: BodyRow;
  readonly place?: PlaceRow;
  /** "Kurdish", "Kurds": a people without a state. */
  readonly folk?: string;
  /** "Cold War": nobody and nowhere. */
  readonly thing?: true;
}

type TermMeaning = Omit<Term, "words">;

/** Without accents, and with straight apostrophes. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll("’", "'");

const byText = new Map<string, Term>();

/** The first meaning of each sort stands: tables of states come before those of places. */
function mean(name: string, meaning: TermMeaning): void {
  const text = fold(name);
  const spans = toWords(text, { start: 0, end: text.length });
  const words = spans.map(({ start, end }) => text.slice(start, end));
  byText.set(text, { words, ...meaning, ...byText.get(text) });
}

const statesNamed = ["Republic", "Kingdom", "State", "People's Republic", "Democratic Republic"];

for (const row of countries) {
  for (const name of [row.name, ...row.others]) mean(name, { state: row });
  for (const form of statesNamed)
    for (const name of [row.name, ...row.others]) mean(`${form} of ${name}`, { state: row });
  for (const name of row.adjectives) mean(name, { adjective: row.code });
  for (const name of row.people) mean(name, { people: row.code });
  for (const name of row.seats) mean(name, { seat: row });
}
for (const row of bodies)
  for (const name of [row.name, ...row.others]) {
    mean(name, { body: row });
    // "Ecowas", "Asean": as some papers spell what can be spoken
    if (/^[A-Z]{4,}$/.test(name)) mean(name.charAt(0) + name.slice(1).toLowerCase(), { body: row });
  }
for (const row of places) for (const name of [row.name, ...row.others]) mean(name, { place: row });
for (const { adjective, people } of folks) {
  mean(adjective, { folk: adjective });
  if (people !== null) mean(people, { folk: people });
}
for (const name of things) mean(name, { thing: true });

const byFirst = new Map<string, Term[]>();
for (const term of byText.values()) {
  const [first = ""] = term.words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
}
for (const terms of byFirst.values()) terms.sort((a, b) => b.words.length - a.words.length);

/** The longest term that begins at a word; null where none does. */
function termAt(words: readonly string[], at: number): Term | null {
  const fits = ({ words: own }: Term) => own.every((word, n) => fold(words[at + n] ?? "") === word);
  return byFirst.get(fold(words[at] ?? ""))?.find(fits) ?? halfAdjective(words, at);
}

/** The "Sino" of "Sino-Indian", the "Pak" of "Indo-Pak": half of an adjective, beside another half. */
function halfAdjective(words: readonly string[], at: number): Term | null {
  const adjective = combiningForms.get((words[at] ?? "").toLowerCase());
  const isJoined = words[at + 1] === "-" || words[at - 1] === "-";
  const known = adjective !== undefined && isJoined ? byText.get(fold(adjective)) : undefined;
  return known ? { ...known, words: [words[at] ?? ""] } : null;
}

/** The state that a term speaks of, whatever its form. */
export function countryOfTerm({ state, adjective, people, body, seat }: Term): Country | null {
  return state?.code ?? adjective ?? people ?? body?.country ?? seat?.code ?? null;
}

const byCode = new Map(countries.map((row) => [row.code, row]));

export function countryRow(country: Country): CountryRow | null {
  return byCode.get(country) ?? null;
}

/** "CN" → "Chinese"; "XZ" → "XZ". */
export function adjectiveOf(country: Country): string {
  const row = byCode.get(country);
  return country === "US" ? "US" : (row?.adjectives[0] ?? row?.name ?? country);
}

/** The table's name that each word of these sentences is part of. */
export function termsOf(trees: readonly Tree[]): (node: Node) => Term | null {
  const found = new Map<Node, Term>();
  for (const { nodes } of trees) {
    const words = nodes.map(({ text }) => text);
    for (let at = 0; at < nodes.length; at++) {
      const term = /^\p{L}/u.test(words[at] ?? "") ? termAt(words, at) : null;
      if (!term) continue;
      for (const node of nodes.slice(at, at + term.words.length)) found.set(node, term);
      at += term.words.length - 1;
    }
  }
  return (node) => found.get(node) ?? null;
}
