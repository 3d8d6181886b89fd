// Where: countries, capitals, towns, seas and houses, with the preposition before them.

import type { Country, Place } from "#model/event.ts";
import { overlaps, type Span } from "#model/span.ts";
import { functionWords, months, placeNouns, placeOpeners, weekdays } from "../lexicon/nameWords.ts";
import { places } from "../lexicon/places.ts";
import { regions } from "../lexicon/regions.ts";
import { townOf } from "./gazetteer.ts";
import { type Line, textOf } from "./line.ts";
import type { Word } from "./words.ts";
import type { PlaceMention } from "./name.ts";
import { isActing } from "./readState.ts";
import { countryOf } from "./vocabulary.ts";

const prepositions =
  /^(in|at|to|from|near|over|off|outside|inside|within|into|through|around|across|on|via|toward|towards|for|of|between|above|along|beyond|throughout|under|by|against|with|about|among)$/;
const atPlace =
  /^(in|at|to|from|near|outside|inside|into|around|via|through|toward|towards|for|over|off|across)$/;

/** @param people spans of persons' names: no place is read inside one */
export function readPlaces(line: Line, people: readonly Span[]): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  const dateline = datelineOf(line);
  if (dateline) found.push(dateline);
  let at = Math.max(0, line.opening);
  while (at < line.words.length) {
    const read = placeAt(line, at);
    const joined = read && withWhole(line, read);
    const span = joined && spanOf(line, at, joined.to);
    if (joined && span && !people.some((name) => overlaps(name, span))) {
      found.push({
        ...span,
        sentence: line.sentence.index,
        place: joined.place,
        preposition: prepositionBefore(line, at),
      });
      at = joined.to;
    } else at += 1;
  }
  return found;
}

/** The place of a dateline, which is written in capitals: "BOGOTA, Colombia —". */
function datelineOf(line: Line): PlaceMention | null {
  const { words, opening, sentence } = line;
  if (opening <= 0) return null;
  let to = 0;
  while (to < opening && /^[\p{Lu}.'’-]{2,}$/u.test(words[to]?.text ?? "")) to += 1;
  const name = textOf(line, 0, to).replace(
    /\p{Lu}+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
  const state = words[to]?.text === "," ? line.terms[to + 1]?.term.state?.code : undefined;
  const row = places.find((one) => one.name === name || one.others.includes(name));
  const town = townOf(name, state ?? null);
  const place = row
    ? toPlace(row)
    : town && { name, country: town.country, latitude: town.latitude, longitude: town.longitude };
  return place
    ? { ...spanOf(line, 0, to), sentence: sentence.index, place, preposition: null }
    : null;
}

interface Read {
  readonly place: Place;
  readonly to: number;
}

function spanOf(line: Line, from: number, to: number): Span {
  return { start: line.words[from]?.start ?? 0, end: line.words[to - 1]?.end ?? 0 };
}

function placeAt(line: Line, at: number): Read | null {
  const word = line.words[at];
  if (!word || word.sign) return null;
  const known = capitalOf(line, at) ?? fromTerm(line, at);
  if (known) return known;
  const term = line.terms[at]?.term;
  // a body or a capital that acts is no place, however well the gazetteer knows it
  if (term && (term.body || term.seat || term.thing || term.folk)) return null;
  return fromShape(line, at) ?? fromGazetteer(line, at);
}

function fromTerm(line: Line, at: number): Read | null {
  const found = line.terms[at];
  if (!found) return null;
  const { term, end } = found;
  if (term.seat && isActing(line, at, end)) return null;
  if (term.place) {
    if (term.body && !atPlace.test(prepositionBefore(line, at) ?? "")) return null;
    return { place: term.place && toPlace(term.place), to: end };
  }
  if (term.seat && !isActing(line, at, end))
    return { place: seatOf(term.words.join(" "), term.seat.code), to: end };
  if (term.state && !(term.adjective && isBeforeNoun(line, end))) {
    return {
      place: { name: term.state.name, country: term.state.code, latitude: null, longitude: null },
      to: end,
    };
  }
  return null;
}

const isTimeWord = (lower: string) => months.has(lower) || weekdays.has(lower);

const toPlace = ({ name, country, latitude, longitude }: Place): Place => ({
  name,
  country,
  latitude,
  longitude,
});

function seatOf(name: string, code: Country): Place {
  const town = townOf(name, code) ?? townOf(countryOf(code)?.seats[0] ?? "", code);
  return {
    name,
    country: code,
    latitude: town?.latitude ?? null,
    longitude: town?.longitude ?? null,
  };
}

function isBeforeNoun(line: Line, at: number): boolean {
  const next = line.words[at];
  return next?.joined === true && /^(NOUN|PROPN)$/.test(next.pos);
}

/** "the Danish capital" */
function capitalOf(line: Line, at: number): Read | null {
  const found = line.terms[at];
  const code =
    found?.term.adjective ??
    (line.words[(found?.end ?? 1) - 1]?.possessive ? found?.term.state?.code : undefined);
  if (!found || !code || line.words[found.end]?.lower !== "capital") return null;
  const seat = countryOf(code)?.seats[0];
  return seat ? { place: seatOf(seat, code), to: found.end + 1 } : null;
}

/** "Ban Chao Airport", "Lake Ovid": a name that says what kind of place it is. */
function fromShape(line: Line, at: number): Read | null {
  const { words } = line;
  if (line.title || !words[at]?.capital || functionWords.has(words[at]?.lower ?? "")) return null;
  let end = -1;
  let next = at;
  while (words[next]?.capital && (next === at || words[next]?.joined) && next - at < 6) {
    if (placeNouns.has(words[next]?.lower ?? "") && next > at) end = next + 1;
    next += 1;
  }
  if (end < 0 && placeOpeners.has(words[at]?.lower ?? "") && next > at + 1) end = next;
  if (end < 0) return null;
  return {
    place: { name: textOf(line, at, end), country: null, latitude: null, longitude: null },
    to: end,
  };
}

function fromGazetteer(line: Line, at: number): Read | null {
  const { words } = line;
  if (!words[at]?.capital) return null;
  const before = words[at - 1];
  if (before?.capital && words[at]?.joined) return null;
  if (isTimeWord(words[at]?.lower ?? "")) return null;
  for (let size = 4; size > 0; size--) {
    const to = at + size;
    const run = words.slice(at, to);
    if (run.length < size || run.some((word, n) => word.sign || (n > 0 && !word.joined))) continue;
    const name = textOf(line, at, to);
    const after = words[to];
    if (after?.joined && after.capital) continue;
    const country = wholeAfter(line, to)?.country ?? stateBefore(line, at);
    const town = townOf(name, country);
    if (!town) continue;
    const sure = town.capital || country !== null || town.people > 700;
    if (!sure && !atPlace.test(prepositionBefore(line, at) ?? "") && !isTaken(before)) return null;
    if (at === 0 && !sure) return null;
    return {
      place: { name, country: town.country, latitude: town.latitude, longitude: town.longitude },
      to,
    };
  }
  return null;
}

/** "seized Goma", "left Kandy": verbs that take a town. */
function isTaken(verb: Word | undefined): boolean {
  return /^(take|leave|reach|visit|seize|capture|retake|recapture|enter|bomb|bombard|shell|attack|hit|flee|tour|control|hold|besiege|surround|strike|overrun|occupy)$/.test(
    verb?.lemma ?? "",
  );
}

/** "Bali, Indonesia": the state or province that a comma puts behind a place. */
function withWhole(line: Line, read: Read): Read {
  const whole = wholeAfter(line, read.to);
  if (!whole || (read.place.country !== null && read.place.country !== whole.country)) return read;
  if (read.place.name === countryOf(read.place.country ?? "")?.name) return read;
  const name = `${read.place.name}, ${whole.name}`;
  return { place: { ...read.place, name, country: whole.country }, to: whole.to };
}

function wholeAfter(line: Line, at: number): { name: string; country: Country; to: number } | null {
  const { words, terms } = line;
  if (words[at]?.text !== "," || words[at - 1]?.possessive) return null;
  const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const state = terms[next]?.term.state;
  if (state && terms[next]) {
    const end = terms[next]?.end ?? next;
    if (words[end - 1]?.possessive) return null;
    return { name: textOf(line, next, end), country: state.code, to: end };
  }
  for (let size = 2; size > 0; size--) {
    const name = textOf(line, next, next + size);
    const country = regions.get(name);
    if (country) return { name, country, to: next + size };
  }
  return null;
}

const narrowing =
  /^(the|downtown|central|nearby|neighbou?ring|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|capital|city|town|village|port|coastal|mainland|occupied|old|border|resort|historic|ancient|walled|holy)$/;
const townNouns =
  /^(city|town|village|port|island|capital|coast|outskirts|province|region|resort|district|suburb|area|camp|state|governorate|prefecture|stronghold|enclave)$/;

/** "the Thai town of X": the index of its "of", or null. */
function townBefore({ words }: Line, at: number): number | null {
  return words[at - 1]?.lower === "of" && townNouns.test(words[at - 2]?.lower ?? "")
    ? at - 1
    : null;
}

/** The state that "the Thai town of X" says it lies in. */
function stateBefore(line: Line, at: number): Country | null {
  const of = townBefore(line, at);
  if (of === null) return null;
  for (let n = of - 2; n > of - 7; n--) {
    const code = line.terms[n]?.term.adjective;
    if (code) return code;
  }
  return null;
}

/** The word before, over an article and what only narrows the place: "in downtown X", "in the Thai town of X". */
function prepositionBefore(line: Line, at: number): string | null {
  const { words } = line;
  const of = townBefore(line, at);
  if (of !== null) {
    const before = words
      .slice(Math.max(0, of - 6), of)
      .findLast(({ lower }) => prepositions.test(lower));
    return before?.lower ?? "of";
  }
  const before = words.slice(0, at).findLast(({ lower }) => !narrowing.test(lower));
  return before && prepositions.test(before.lower) ? before.lower : null;
}
