// Where: countries, capitals, towns, seas and houses, with the preposition before them.

import type { Country, Place } from "#model/event.ts";
import { overlaps, type Span } from "#model/span.ts";
import { months, weekdays } from "../lexicon/nameWords.ts";
import { regions } from "../lexicon/regions.ts";
import { asTold } from "./asTold.ts";
import {
  atPlace,
  isAsking,
  isBeforeDone,
  isEntered,
  isOfState,
  isQuarrelledOver,
  isTaken,
  prepositionBefore,
  stateBefore,
  townBefore,
  townNouns,
} from "./beforePlace.ts";
import { capitalIn, capitalOfState, homeCapital, type Read, seatOf } from "./capitals.ts";
import { isTown, opensTown, townOf } from "./gazetteer.ts";
import { type Line, textOf } from "./line.ts";
import type { PlaceMention } from "./name.ts";
import { isActing } from "./readState.ts";
import { shapeEnd } from "./shapedPlace.ts";
import { isManyWords, unknownTown } from "./unknownTown.ts";
import { countryOf } from "./vocabulary.ts";
import { isRun } from "./words.ts";

/**
 * @param people spans of persons' names: no place is read inside one
 * @param home where the article was written, by its dateline: its "here"
 */
export function readPlaces(
  line: Line,
  people: readonly Span[],
  home: Place | null = null,
): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  let [at, ended] = [0, -1];
  while (at < line.words.length) {
    const mate = line.words[at - 1]?.lower === "and" && ended === at - 1;
    const read =
      placeAt(line, at, mate) ??
      capitalOfState(line, at) ??
      hereAt(line, at, home) ??
      homeCapital(line, at, home);
    const joined = read && !isQuarrelledOver(line, read.to) ? withWhole(line, read) : null;
    const span = joined && spanOf(line, at, joined.to);
    if (joined && span && !people.some((name) => overlaps(name, span))) {
      found.push({
        start: span.start,
        end: span.end,
        sentence: line.sentence.index,
        place: joined.place,
        preposition:
          line.words[at]?.lower === "here" ? hereAs(line, at) : prepositionBefore(line, at),
      });
      at = joined.to;
      ended = at;
    } else at += 1;
  }
  return found;
}

/** "will meet here next week" under "OSLO, April 3 (Reuters) —"; nobody’s "here" in a quotation. */
function hereAt({ words, sentence }: Line, at: number, home: Place | null): Read | null {
  const word = words[at];
  if (!home || word?.lower !== "here" || words[at - 1]?.lower === "from") return null;
  if (sentence.quotations.some((quotation) => overlaps(quotation, word))) return null;
  return { place: home, to: at + 1 };
}

const hereAs = ({ words }: Line, at: number) => (isTaken(words[at - 1]) ? null : "in");

function spanOf(line: Line, from: number, to: number): Span {
  return { start: line.words[from]?.start ?? 0, end: line.words[to - 1]?.end ?? 0 };
}

/** `mate`: it follows another place and an "and". */
function placeAt(line: Line, at: number, mate = false): Read | null {
  const word = line.words[at];
  // places have a capital, but for some of the table
  if (!word || word.sign || !(word.capital || line.terms[at])) return null;
  // "an Air Pacific flight"
  if (line.words[at - 1]?.text === "Air" && word.joined) return null;
  // "the Black Sea resort of X": the resort is the place; "in US$3 million": money
  const end = line.terms[at]?.end ?? at;
  if (isBeforeTown(line, end) || (word.lower === "us" && line.words[end]?.text === "$"))
    return null;
  const term = line.terms[at]?.term;
  const known = capitalOf(line, at) ?? fromTerm(line, at);
  // a body or a capital that acts is no place, however well the gazetteer knows it
  if (known || term?.body || term?.seat || term?.thing || term?.folk) return known;
  const told =
    fromShape(line, at) ??
    fromGazetteer(line, at, mate) ??
    fromRegions(line, at) ??
    unknownTown(line, at);
  // "the West African state of Togo"
  return told && isBeforeTown(line, told.to - 1) ? null : told;
}

function fromTerm(line: Line, at: number): Read | null {
  const found = line.terms[at];
  if (!found) return null;
  const { term, end } = found;
  if (isBeforeDone(line, end)) return null;
  if ((term.seat && isActing(line, at, end)) || isAsking(line, end)) return null;
  if (term.place) {
    if (term.body && !atPlace.test(prepositionBefore(line, at) ?? "") && !isEntered(line, at))
      return null;
    if (isOfState(line, end)) return null;
    // a body sits in its town: the UN General Assembly in New York
    const name = term.body ? term.place.name : asTold(line, at, end, term.place.name);
    return { place: { ...toPlace(term.place), name }, to: end };
  }
  if (term.seat && !isActing(line, at, end))
    return { place: seatOf(term.words.join(" "), term.seat.code), to: end };
  if (term.state && !(term.adjective && isBeforeNoun(line, end))) {
    const name = asTold(line, at, end, term.state.name);
    return { place: { name, country: term.state.code, latitude: null, longitude: null }, to: end };
  }
  return null;
}

function isBeforeTown({ words }: Line, at: number): boolean {
  return townNouns.has(words[at]?.lower ?? "") && words[at + 1]?.lower === "of";
}

/** The first word of each, whether a hyphen cuts it or not. */
const opensRegion: ReadonlySet<string> = new Set(
  [...regions.keys()].flatMap((name) => [name.replace(/ .*$/, ""), name.replace(/[ ’'-].*$/, "")]),
);

/** "in California": a state of a state, where a preposition says that it is a place. */
function fromRegions(line: Line, at: number): Read | null {
  if (!opensRegion.has(line.words[at]?.text ?? "")) return null;
  if (!/^(in|to|from|near|across)$/.test(prepositionBefore(line, at) ?? "")) return null;
  for (let size = 3; size > 0; size--) {
    const name = textOf(line, at, at + size);
    const country = name.length > 4 ? regions.get(name) : undefined;
    const next = line.words[at + size];
    if (!country || (next?.joined && next.capital)) continue;
    return { place: { name, country, latitude: null, longitude: null }, to: at + size };
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
  const seat = capitalIn(code, line.year);
  return seat ? { place: seatOf(seat, code), to: found.end + 1 } : null;
}

/** "Ban Chao Airport", "Lake Ovid": a name that says what kind of place it is. */
function fromShape(line: Line, at: number): Read | null {
  const end = shapeEnd(line, at);
  if (end < 0) return null;
  const place = { name: textOf(line, at, end), country: null, latitude: null, longitude: null };
  return inTown(line, { place, to: end });
}

/** "Villa Bianca in Geneva": the house has its town’s country and coordinates. */
function inTown(line: Line, read: Read): Read {
  if (line.words[read.to]?.lower !== "in" || line.words[read.to - 1]?.possessive) return read;
  const at = line.words[read.to + 1]?.lower === "the" ? read.to + 2 : read.to + 1;
  const town = capitalOf(line, at) ?? fromTerm(line, at) ?? fromGazetteer(line, at);
  if (!town || town.place.latitude === null) return read;
  const { country, latitude, longitude } = town.place;
  const name = `${read.place.name}, ${town.place.name}`;
  return { place: { name, country, latitude, longitude }, to: town.to };
}

/** "in Porto Alegre", "to Santa Rosa, Peru": a town of several words, which might be a person’s name. */
export function townEnd(line: Line, at: number): number {
  if (!line.words[at]?.capital || line.terms[at]) return -1;
  // "bombed the village of Kiir Adem"
  const isCalled = townBefore(line, at) !== null || isManyWords(line, at);
  const called = isCalled ? unknownTown(line, at) : null;
  if (called) return called.to;
  const preposition = line.words[at - 1]?.lower ?? "";
  if (!/^(in|at|near|outside|to|from)$/.test(preposition)) return -1;
  const read = fromGazetteer(line, at);
  if (!read || read.to - at < 2) return -1;
  // "flew to Santa Rosa de la Sierra": no name of a person is that long
  const isLong = read.to - at > 3;
  const sure =
    isLong || /^(in|at|near|outside)$/.test(preposition) || wholeAfter(line, read.to) !== null;
  return sure ? read.to : -1;
}

/** Words of the longest name of a town. */
const longestTown = 5;

function fromGazetteer(line: Line, at: number, mate = false): Read | null {
  const { words } = line;
  if (!words[at]?.capital) return null;
  const before = words[at - 1];
  if (before?.capital && words[at]?.joined) return null;
  if (isTimeWord(words[at]?.lower ?? "")) return null;
  if (!opensTown(words[at]?.folded ?? "")) return null;
  for (let size = longestTown; size > 0; size--) {
    const to = at + size;
    if (!isRun(words, at, to)) continue;
    const after = words[to];
    if (after?.joined && after.capital) continue;
    const name = textOf(line, at, to);
    if (!isTown(name)) continue;
    const country = wholeAfter(line, to)?.country ?? stateBefore(line, at);
    const town = townOf(name, country);
    if (!town) continue;
    const sure = town.capital || country !== null || town.people > 700;
    const led = mate || atPlace.test(prepositionBefore(line, at) ?? "") || isTaken(before);
    if (!sure && (!led || at === 0 || isCalledThe(line, at, to))) return null;
    return {
      place: { name, country: town.country, latitude: town.latitude, longitude: town.longitude },
      to,
    };
  }
  return null;
}

/** "membership in the Alliance", "the Union": one that is spoken of as "the"; but "in the Tapa area" */
function isCalledThe({ words }: Line, at: number, to: number): boolean {
  const next = words[to];
  const isOfNoun = next?.joined === true && /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(next.pos);
  // "in the Sirte, Tapa and Gambella regions"
  const isOfRow = next?.text === "," && /^(?:and|,)$/.test(words[to + 2]?.text ?? "");
  return words[at - 1]?.text === "the" && to === at + 1 && !isOfNoun && !isOfRow;
}

/** "Mombasa, Kenya": the state or province that a comma puts behind a place. */
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
  // "the Baltic states, Estonia, Latvia and Lithuania": each is one of them
  if (/^(states|countries|republics)$/.test(words[at - 1]?.lower ?? "")) return null;
  const next = words[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const state = terms[next]?.term.state;
  if (state && terms[next]) {
    const end = terms[next]?.end ?? next;
    if (words[end - 1]?.possessive || isOneOfTwo(line, at, end)) return null;
    return { name: textOf(line, next, end), country: state.code, to: end };
  }
  for (let size = 2; size > 0; size--) {
    const name = textOf(line, next, next + size);
    const country = regions.get(name);
    if (country) return { name, country, to: next + size };
  }
  return null;
}

/** "In Lima, Peru and Chile signed a pact": the first of two that act. */
function isOneOfTwo({ words, terms }: Line, comma: number, end: number): boolean {
  if (comma > 3 || words[0]?.pos !== "ADP" || words[end]?.lower !== "and") return false;
  const other = terms[end + 1];
  return Boolean(other?.term.state) && /^(VERB|AUX)$/.test(words[other?.end ?? 0]?.pos ?? "");
}
