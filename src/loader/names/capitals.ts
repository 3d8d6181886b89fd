// Capitals that are told without their names: "the capital", "the capital of Moldova".

import type { Country, Place } from "#model/event.ts";
import { formerCapitals } from "../lexicon/formerCapitals.ts";
import { townOf } from "./gazetteer.ts";
import type { Line } from "./line.ts";
import { countryOf } from "./vocabulary.ts";

/** A place that is read, and the word behind it. */
export interface Read {
  readonly place: Place;
  readonly to: number;
}

/** "flew to the capital": of the state that the article is written from, where the sentence tells of no other. */
export function homeCapital(
  { words, terms, year }: Line,
  at: number,
  home: Place | null,
): Read | null {
  if (!home?.country || words[at]?.lower !== "capital" || words[at]?.possessive) return null;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next?.lower === "of" || next?.text === "," || next?.text === "-") return null;
  if (next?.joined && (next.capital || /^(?:NOUN|ADJ)$/.test(next.pos))) return null;
  const article = before?.capital || before?.lower === "the" ? before : words[at - 2];
  if (article?.lower !== "the") return null;
  const isElsewhere = terms.slice(0, at).some((found) => {
    const code = found?.term.adjective ?? found?.term.state?.code ?? found?.term.seat?.code;
    return code !== undefined && code !== home.country;
  });
  if (isElsewhere) return null;
  // "BUJUMBURA (AFP) — Rebels shelled the capital"
  if (wasCapital(home.name, home.country)) return { place: home, to: at + 1 };
  const seat = capitalIn(home.country, year);
  return seat ? { place: seatOf(seat, home.country), to: at + 1 } : null;
}

/** Any town that is or was the capital. */
function wasCapital(town: string, code: Country): boolean {
  return countryOf(code)?.seats.includes(town) === true || formerCapitals.get(code)?.town === town;
}

/** The capital of the year of the paper: Bujumbura till 2018, Gitega since. */
export function capitalIn(code: Country, year: number | null): string | undefined {
  const former = formerCapitals.get(code);
  return former && year !== null && year <= former.last ? former.town : countryOf(code)?.seats[0];
}

/** "in the capital of Moldova": the town, and not the land. */
export function capitalOfState({ words, terms, year }: Line, at: number): Read | null {
  if (words[at]?.lower !== "capital" || words[at + 1]?.lower !== "of") return null;
  if (words[at - 1]?.lower !== "the") return null;
  const found = terms[at + 2];
  const code = found?.term.state?.code;
  const seat = code === undefined ? undefined : capitalIn(code, year);
  return found && code && seat ? { place: seatOf(seat, code), to: found.end } : null;
}

/** The place of a capital, with the spelling of the text. */
export function seatOf(name: string, code: Country): Place {
  const town = townOf(name, code) ?? townOf(countryOf(code)?.seats[0] ?? "", code);
  return {
    name,
    country: code,
    latitude: town?.latitude ?? null,
    longitude: town?.longitude ?? null,
  };
}
