// A run of capitals that reads as a person's name, and which of its words is the family name.

import { isShip } from "./ship.ts";
import { bodyNouns } from "../lexicon/bodies.ts";
import { surnameFirstCountries } from "../lexicon/countries.ts";
import {
  functionWords,
  months,
  neverInName,
  openingParticles,
  particles,
  placeNouns,
  placeOpeners,
  thingNouns,
  weekdays,
} from "../lexicon/nameWords.ts";
import {
  groupModifiers,
  groupNouns,
  officeHeads,
  officeModifiers,
  shortTitles,
} from "../lexicon/offices.ts";
import { surnamesFirst, surnamesVietnamese } from "../lexicon/surnames.ts";
import type { Country } from "#model/event.ts";
import { type Line, textOf } from "./line.ts";
import { isBelieverName } from "./believerName.ts";
import { isHonorificAt } from "./honorific.ts";
import { isOfName, isSuffix, nameEnd } from "./nameEnd.ts";
import { isTitleVerb } from "./titleVerb.ts";

export interface PersonName {
  readonly text: string;
  /** Index of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Folded, without suffixes: what comparisons are made with. */
  readonly parts: readonly string[];
  /** Behind a title that makes one name enough: "Sheikh Hasina". */
  readonly titled?: boolean;
}

/**
 * The longest run of name words from `at`, of any length, or null. The run may hold a state's or town's name
 * after a first name ("Michael Jordan"), never before one.
 */
export function nameAt(line: Line, at: number): PersonName | null {
  const { words } = line;
  const first = words[at];
  if (!first || first.sign) return null;
  const small = !first.capital && opensName(first.lower) && leadsToCapital(line, at);
  if (!first.capital && !small) return null;
  if (!isNameWord(line, at) && !small) return null;
  if (isCommon(line, at) || isShip(line, at) || isMonth(line, at)) return null;
  let to = at + 1;
  let size = small ? 0 : 1;
  while (!words[to - 1]?.possessive && size < 6) {
    const step = stepFrom(line, to, size);
    if (step === 0) break;
    to += step;
    size += 1;
  }
  while (to < words.length && isSuffix(line, to)) to += words[to]?.sign ? 2 : 1;
  // the dot of "Jr.", unless it ends the sentence
  const dotted =
    /^[js]r$/i.test(words[to - 1]?.text ?? "") && words[to]?.text === "." && words[to + 1];
  if (dotted) to += 1;
  if (size === 0) return null;
  if (isTaken(line, at, size) || isOfCrossing(line, at, to)) return null;
  return toName(line, at, to);
}

/** "the Chong Jom border crossing": nobody's name, but that of a place. */
function isOfCrossing({ words }: Line, at: number, to: number): boolean {
  if (words[at - 1]?.lower !== "the" || !words[to]?.joined) return false;
  const next = words[to]?.text ?? "";
  const after = words[to + 1]?.text ?? "";
  if (/^(?:border|mountain|river|power|nuclear|refugee|military|naval|air)$/.test(next))
    return placeNouns.has(after) || /^(?:crossing|checkpoint|post|camp|plant|station)$/.test(after);
  return /^(?:crossing|checkpoint|dam|reservoir|shrine|temple|pagoda|bridge|peninsula|valley)$/.test(
    next,
  );
}

/** "In April Peru sent": no April of that name. */
function isMonth({ words, terms }: Line, at: number): boolean {
  if (!months.has(words[at]?.lower ?? "") || terms[at + 1] === undefined) return false;
  return /^(?:in|since|by|until|from|last|next|early|late|mid)$/.test(words[at - 1]?.lower ?? "");
}

/** A small word that a name can begin with. */
export function opensName(lower: string): boolean {
  return openingParticles.has(lower);
}

/** "de Gaulle", "van der Meer". */
function leadsToCapital({ words }: Line, at: number): boolean {
  const next = words[at + 1];
  if (!next?.joined) return false;
  return (
    next.capital ||
    (particles.has(next.lower) && words[at + 2]?.joined === true && words[at + 2]?.capital === true)
  );
}

/** A sentence's first word that is no name but a common one: "Opposition senators". */
function isCommon({ words }: Line, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  // "Last April he left"
  if (/^(?:last|next|early|late)$/.test(word?.lower ?? "") && at === 0) return true;
  if (!word || (next?.joined && next.capital)) return false;
  const { lower } = word;
  return officeModifiers.has(lower) || groupModifiers.has(lower) || groupNouns.has(lower);
}

/** Where a term begins: "France", "West Bank", "Cold War" are no persons; "Chad Holm" is, and "Florence" may be. */
function isTaken({ words, terms }: Line, at: number, size: number): boolean {
  const found = terms[at];
  if (!found) return false;
  const { term, end } = found;
  // "met in Yangon the leader of the party": a town
  if (size === 1 && term.place && /^(?:in|at|near)$/.test(words[at - 1]?.lower ?? "")) return true;
  // "Tokyo Takeshima": two places
  if (term.seat && size === 2 && terms[end]?.term.place) return true;
  if (end - at > 1 || term.thing || term.folk || term.body) return true;
  if (!term.state && !term.adjective && !term.people) return false;
  return size !== 2 || !/^(IL|JO|TD|GE)$/.test(term.state?.code ?? "");
}

/** How many words the name goes on for at `to`: one, or two with a particle before; 0 is its end. */
function stepFrom(line: Line, to: number, size: number): number {
  const { words, terms } = line;
  let next = to;
  while (words[next]?.joined && particles.has(words[next]?.lower ?? "") && next - to < 2) next += 1;
  const word = words[next];
  if (!word?.joined || !word.capital) return 0;
  // "Khalid bin Sultan", "Sam King": the title of one is the name of another
  const kin = next > to || !(words[next + 1]?.joined && words[next + 1]?.capital);
  if (!isNameWord(line, next) && !(kin && titleNames.has(word.lower))) return 0;
  const found = isBelieverName(line, next) ? undefined : terms[next];
  if (found && (size === 0 || found.end - next > 1 || endsRun(line, found.end))) return 0;
  return next - to + 1;
}

/** After a term inside a run: a capital that goes on would make the term an adjective ("Kofi French Bank"). */
function endsRun(line: Line, to: number): boolean {
  const word = line.words[to];
  return word?.joined === true && word.capital;
}

const titleNames: ReadonlySet<string> = new Set(
  "king prince pope bishop sultan major marshal justice judge cardinal rebel lord emir fellow".split(
    " ",
  ),
);

/** "the United Nations-controlled zone": whose it is. */
const ruled =
  /-(?:controlled|led|backed|brokered|sponsored|run|mandated|based|held|supported|mediated|occupied|administered|appointed|dominated|allied|chaired|hosted)$/;

function isNameWord(line: Line, at: number): boolean {
  const word = line.words[at];
  if (!word?.capital) return false;
  const { lower } = word;
  if (lower.includes("-") && (ruled.test(lower) || /^(?:pro|anti)-/.test(lower))) return false;
  // "Sok An": the article is a name where `namedAn.ts` has made it one
  const isNamed = (lower === "an" && word.pos === "PROPN") || isSun(line, at);
  if ((functionWords.has(lower) || weekdays.has(lower)) && !isNamed) return false;
  if (neverInName.has(lower) && !isBelieverName(line, at)) return false;
  if (months.has(lower)) return isNamedLikeMonth(line, at);
  if (shortTitles.has(lower) && line.words[at + 1]?.text === ".") return false;
  if (officeHeads.has(lower) && !word.text.endsWith(".")) return false;
  return !isTitleVerb(line, at);
}

/** "Ambassador Sun Wei", "Vice Minister He Wei": the family name, behind an office and before a name. */
function isSun({ words }: Line, at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:Sun|He)$/.test(words[at]?.text ?? "") &&
    words[at]?.joined === true &&
    officeHeads.has(words[at - 1]?.lower ?? "") &&
    next?.joined === true &&
    next.capital
  );
}

/** "Theresa May", "April Glaspie": beside a name, and with no number after it. */
function isNamedLikeMonth(line: Line, at: number): boolean {
  const { words } = line;
  const word = words[at];
  if (!word || !/^(may|april|june|august|jan|mar|jun|sep|dec)$/.test(word.lower)) return false;
  if (/^[\d.]/.test(words[at + 1]?.text ?? "")) return false;
  if (word.text.length === 3 && word.lower !== "may") return words[at + 1]?.joined === true;
  const before = words[at - 1];
  return word.joined && before?.capital === true && !neverInName.has(before.lower);
}

/** "Sheikh Hasina": one name is enough. */
export function isTitled({ words }: Line, at: number): boolean {
  return /^(?:sheikha?|queen|king|prince|princess|emir|sultan)$/.test(words[at - 1]?.lower ?? "");
}

function toName(line: Line, from: number, to: number): PersonName {
  const parts = line.words
    .slice(from, to)
    .filter(isOfName)
    .map((word) => word.folded);
  return { text: textOf(line, from, nameEnd(line, from, to)), from, to, parts };
}

/** False for runs that name a thing, a body or a place by their last word, and for all capitals. */
export function isPersonal(name: PersonName): boolean {
  const last = name.parts.at(-1) ?? "";
  const lower = last.toLowerCase();
  if (/^(l\.p\.?|inc|ltd|corp|co|llc|plc|ag|s\.a\.)$/.test(lower)) return false;
  if (thingNouns.has(lower) || bodyNouns.has(last)) return false;
  // "Having met Roca, Holm flew home", "Nepal's Maoists"
  const isNone = /^(?:having|being|speaking|citing|kurds)$|ists$|istas$/;
  if (name.parts.length === 1 && isNone.test(lower)) return false;
  const first = name.parts[0]?.toLowerCase() ?? "";
  if (name.parts.length > 1 && placeOpeners.has(first)) return false;
  if (placeNouns.has(lower) && !/^(hill|park|field|lake|hall|house|street|fort)$/.test(lower))
    return false;
  if (
    name.parts.length > 1 &&
    name.parts.every((part) => part === part.toUpperCase() && part.length > 1)
  )
    return false;
  return !(name.parts.length === 1 && /^\p{Lu}{2,}$/u.test(last));
}

/**
 * The words by which a person is called later on: the family name with its particles.
 * Chinese, Korean and Vietnamese names have it first, where the country or the name itself says so.
 */
export function surnameOf(parts: readonly string[], country: Country | null): string {
  const first = parts[0] ?? "";
  if (parts.length === 1) return first;
  if (isSurnameFirst(parts, country)) {
    const last = parts.at(-1) ?? "";
    return surnamesVietnamese.has(first) && parts.length > 2 && country !== "CN" ? last : first;
  }
  let from = parts.length - 1;
  while (from > 1 && particles.has((parts[from - 1] ?? "").toLowerCase())) from -= 1;
  return parts.slice(from).join(" ");
}

function isSurnameFirst(parts: readonly string[], country: Country | null): boolean {
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (parts.length > 3 || !surnamesFirst.has(first)) return false;
  if (country && surnameFirstCountries.has(country)) return true;
  // Kim Dong-min, Wei Xiao-ming
  if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(last)) return true;
  if (country && !surnameFirstCountries.has(country) && country !== "SG") return country === "UN";
  return !surnamesFirst.has(last) || last.length > 3;
}

/** "Gen", "Admiral": between an office and a name, or before one. */
export function isRank(lower: string): boolean {
  return (
    shortTitles.has(lower.replace(/\.$/, "")) ||
    /^(general|admiral|colonel|marshal|brigadier|major|captain|lieutenant|commander|commodore|ambassador|senator|prince|princess|king|queen|sultan|lord|cardinal|bishop|archbishop|justice|judge|professor)$/.test(
      lower,
    )
  );
}

/** Behind the ranks and courtesies between office and name: "army chief Gen. Holm". */
export function titlesEnd({ words }: Line, at: number): number {
  // "His Excellency"
  let to = /^(?:His|Her)$/.test(words[at]?.text ?? "") ? at + 1 : at;
  if (to > at && !isHonorificAt(words, to)) return at;
  while (
    words[to]?.capital &&
    (isHonorificAt(words, to) ||
      isRank(words[to]?.lower ?? "") ||
      // "a former chairman, Chief Bisi Holm": a title of honour; "Senior Gen. Holm"
      (/^(?:Chief|Senior|Vice)$/.test(words[to]?.text ?? "") &&
        words[to + 1]?.joined === true &&
        words[to + 1]?.capital))
  )
    to += words[to + 1]?.text === "." ? 2 : 1;
  return words[to]?.capital ? to : at;
}
