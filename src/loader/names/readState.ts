// States: by name, by the seat of their government where it acts, by adjective, and by people.

import type { Country } from "#model/event.ts";
import type { MentionForm } from "./name.ts";
import type { Line } from "./line.ts";
import { type Line as TextLine, textOf } from "./line.ts";
import type { Read } from "./readDrafts.ts";

export function readState(line: Line, at: number): Read | null {
  const found = line.terms[at];
  if (!found) return null;
  const { term, end } = found;
  const { state, adjective, people, seat } = term;
  if (state && !(adjective && isAdjective(line, end))) return toState(at, end, state.code, "name");
  if (adjective) {
    if (isPeople(line, at, end)) return toPeople(line, at, end, adjective);
    return toState(at, end, adjective, "demonym");
  }
  if (people) return toPeople(line, at, end, people);
  if (seat && isActing(line, at, end)) return toState(at, end, seat.code, "name");
  return null;
}

function toState(from: number, to: number, code: Country, form: MentionForm): Read {
  const what = { kind: "states" as const, codes: [code], noun: "" };
  return { drafts: [{ from, to, form, what }], to };
}

function toPeople(line: TextLine, from: number, to: number, country: Country): Read {
  const what = { kind: "group" as const, name: textOf(line, from, to), country, single: false };
  return { drafts: [{ from, to, form: "group", what }], to };
}

/** "US troops", "UN vote": the same letters as the state's name, before a noun. */
function isAdjective(line: Line, to: number): boolean {
  const next = line.words[to];
  if (line.words[to - 1]?.possessive) return false;
  if (next?.text === "-") return true;
  return next?.joined === true && /^(NOUN|ADJ|PROPN)$/.test(next.pos) && !line.title;
}

/** "the Chinese said": an adjective that stands for its people. */
function isPeople(line: Line, at: number, to: number): boolean {
  const next = line.words[to];
  if (line.words[at - 1]?.lower !== "the") return false;
  return !next || next.sign || /^(VERB|AUX|ADP|CCONJ|SCONJ)$/.test(next.pos);
}

/** A capital acts unless it is a place: after a preposition of place, or where one goes to. */
export function isActing(line: Line, at: number, to: number): boolean {
  const { words } = line;
  let before = at - 1;
  while (
    /^(the|downtown|central|nearby|neighbou?ring|eastern|western|northern|southern)$/.test(
      words[before]?.lower ?? "",
    )
  )
    before -= 1;
  const word = words[before];
  const lower = word?.lower ?? "";
  if (
    /^(in|at|near|outside|around|into|through|via|across|inside|within|towards?|from|to|for|leaving|beyond|throughout)$/.test(
      lower,
    )
  )
    return false;
  if (
    /^(visit|leave|reach|tour|arrive|fly|enter|depart|hit|bomb|shell|capture|besiege|fled|flee|storm|seize)$/.test(
      word?.lemma ?? "",
    )
  )
    return false;
  const next = words[to];
  if (words[to - 1]?.possessive) return true;
  if (/^(between|with|by|against|that|and|but|if|whether|while|as|when|because)$/.test(lower))
    return next?.pos !== "NOUN";
  if (next && /^(VERB|AUX)$/.test(next.pos)) return true;
  if (next?.lower === "and") return true;
  return lower === "of" || lower === ""
    ? next === undefined || !/^(NOUN|PUNCT)$/.test(next.pos)
    : false;
}
