// People without names, with whom they come from or stand for: "officials from Greece and Turkey", "envoys of the league".

import { months, weekdays } from "#model/calendar.ts";
import { functionWords } from "../lexicon/nameWords.ts";
import {
  isAircraft,
  isGroupNoun,
  isGroupModifier,
  readPlain,
  toGroup,
  toStates,
} from "./plainGroup.ts";
import { groupNouns, groupSingulars } from "../lexicon/offices.ts";
import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";
import { fighters, forces } from "./beforeThing.ts";
import { isPersonal, type PersonName } from "./personName.ts";
import { isRuled } from "./rulers.ts";
import { readGovernment } from "./readState.ts";
import type { NameReader, Read, Sketch } from "./reader.ts";
import { followers, readRetinue } from "./retinue.ts";

export function opensGroup(lower: string): boolean {
  return (
    isGroupModifier(lower) ||
    groupNouns.has(lower) ||
    groupSingulars.has(lower) ||
    followers.test(lower) ||
    branches.test(lower)
  );
}

export function readGroup(line: Line, at: number, name: NameReader): Read | null {
  const whole = readRetinue(line, at) ?? readBranches(line, at);
  if (whole) return whole;
  const group = readPlain(line, at);
  return (
    readNamed(line, at, name, group) ?? readFrom(line, at, group) ?? group ?? readFighters(line, at)
  );
}

/** "the navies of Peru and Chile", "the air forces of Peru and Chile": the states whose they are. */
function readBranches(line: Line, at: number): Read | null {
  const { words } = line;
  const first = words[at]?.text ?? "";
  if (!branches.test(first)) return null;
  const of = words[at + 1]?.lower === "of" ? at + 1 : at + 2;
  const isWhole = of === at + 1 ? !halves.test(first) : second.test(words[at + 1]?.text ?? "");
  if (!isWhole || words[of]?.lower !== "of") return null;
  const { codes, to } = statesFrom(line, of + 1);
  return codes.length > 1 ? toStates(at, to, codes, words[of - 1]?.lower) : null;
}

/** What every state has one of, or the first half of it. */
const branches =
  /^(?:navies|armies|militaries|parliaments|air|armed|coast|foreign|defen[cs]e|central)$/;
const halves = /^(?:air|armed|coast|foreign|defen[cs]e|central)$/;
const second = /^(?:forces|guards|ministries|banks)$/;

/** "Tamil Tiger rebels", "LURD fighters": capitals before those who fight. */
function readFighters(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const isOfCalendar = calendar.has(words[at]?.lower ?? "");
  if (!words[at]?.capital || isOfCalendar || line.title) return null;
  // "On 21 May Houthi forces attacked": no name that goes on
  const isBehindDate = calendar.has(words[at - 1]?.lower ?? "");
  const isOpening = at === 1 && words[0]?.lower === "the";
  if (!isBehindDate && !isOpening && at > 0 && words[at - 1]?.capital && words[at]?.joined)
    return null;
  let to = at;
  while (words[to]?.capital && !functionWords.has(words[to]?.lower ?? "") && to - at < 4) {
    if (words[to]?.possessive || (to > at && !words[to]?.joined)) return null;
    if (terms[to] && !terms[to]?.term.folk) return null;
    to += 1;
  }
  const noun = words[to];
  // "the Abkhaz side"
  const isSide = noun?.lower === "side" && words[at - 1]?.lower === "the";
  if (to === at || (terms[to - 1] && !isSide) || !noun?.joined || isAircraft(line, to)) return null;
  const isForce = forces.has(noun.lower) && words.slice(at, to).every(({ pos }) => pos === "PROPN");
  if (!isForce && !isSide && !fighters.has(noun.lower)) return null;
  return toGroup(line, at, to, to + 1, null);
}

const calendar: ReadonlySet<string> = new Set([...months, ...weekdays].map((w) => w.toLowerCase()));

/** "Swedish and Finnish foreign ministers Ana Holm and Bo Vik": each of their own country, in order. */
function readNamed(line: Line, at: number, name: NameReader, group: Read | null): Read | null {
  const what = group?.drafts[0]?.what;
  if (!group || what?.kind !== "states") return null;
  const names: PersonName[] = [];
  let next = group.to;
  while (names.length < what.codes.length) {
    const one = name(line, next);
    if (!one || !isPersonal(one) || one.parts.length < 2) return null;
    names.push(one);
    next = one.to;
    while (/^(,|and)$/.test(line.words[next]?.lower ?? "")) next += 1;
  }
  const drafts = names.map((one, n): Sketch => {
    const country = what.codes[n] ?? null;
    const person = { kind: "person" as const, name: one, office: null, country, gender: null };
    const from = n === 0 ? at : one.from;
    return { from, to: one.to, headFrom: one.from, headTo: one.to, form: "name", what: person };
  });
  return { drafts, to: names.at(-1)?.to ?? group.to };
}

/** "officials from Greece and Turkey", "leaders of Gulf states": whom people come from or stand for. */
function readFrom(line: Line, at: number, group: Read | null): Read | null {
  const { words } = line;
  const plural = group ?? (isGroupNoun(line, at) && !line.title ? { to: at + 1 } : null);
  if (!plural) return null;
  const { to } = plural;
  const what = group?.drafts[0]?.what;
  if (what && (what.kind !== "group" || hasState(what.country) || what.single)) return null;
  const link = words[to]?.lower;
  // "Negotiators for Peru and Chile"; but "UN negotiators for Peru and Chile"
  if (
    link === "for" &&
    (what?.country ?? null) === null &&
    /^(?:negotiators|delegates|lawyers)$/.test(words[to - 1]?.lower ?? "")
  ) {
    const states = statesFrom(line, to + 1);
    return states.codes.length > 1
      ? toStates(at, states.to, states.codes, words[to - 1]?.lower)
      : null;
  }
  // "gunmen allegedly from Peru": they are, and not the state
  const isHedged = hedges.test(link ?? "") && words[to + 1]?.lower === "from";
  if (link === "from" || isHedged) {
    const first = isHedged ? to + 2 : to + 1;
    // "recalled their ambassadors from Peru": away from there
    if (isSentAway(line, at) || /^(ambassadors|forces|troops)$/.test(words[to - 1]?.lower ?? ""))
      return null;
    const states = statesFrom(line, first, "from");
    if (states.codes.length > 1) return toStates(at, states.to, states.codes, words[to - 1]?.lower);
    const country = states.codes[0];
    if (country) return toGroup(line, at, to - 1, states.to, country);
    const ruled = ruledEnd(line, first);
    return ruled === null ? null : toGroup(line, at, to - 1, ruled, null);
  }
  // "authorities in Lima": who rules there
  if (link === "in" && /^(?:authorities|prosecutors)$/.test(words[to - 1]?.lower ?? "")) {
    const found = line.terms[to + 1];
    const code = found?.term.state?.code ?? found?.term.seat?.code;
    return code && found ? toGroup(line, at, to - 1, found.end, code) : null;
  }
  const from = words[to + 1]?.lower === "the" ? to + 2 : to + 1;
  if (/^(?:of|in)$/.test(link ?? "") && isRuled(words[to - 1])) return ofRuled(line, at, from);
  if (link !== "of") return null;
  if (!/^(leaders|representatives|envoys|delegates|heads)$/.test(words[to - 1]?.lower ?? ""))
    return null;
  const ruled = readGovernment(line, to + 1);
  const [state] = ruled?.drafts ?? [];
  if (ruled && state?.what.kind === "states")
    return toGroup(line, at, to - 1, ruled.to, state.what.codes[0] ?? null);
  const inner = readPlain(line, from);
  const whole = inner?.drafts[0]?.what;
  if (!inner || whole?.kind !== "group" || whole.single) return null;
  return toGroup(line, at, to - 1, inner.to, whole.country);
}

const hedges = /^(?:allegedly|reportedly|apparently|mostly|mainly|largely|possibly|purportedly)$/;

/** Behind "India-administered Kashmir": whoever rules there, none says that it is India's; null for no such land. */
function ruledEnd({ words, terms }: Line, at: number): number | null {
  const end = terms[at]?.end ?? at;
  if (words[end]?.text !== "-" || !ruling.test(words[end + 1]?.lower ?? "")) return null;
  return words[end + 2]?.capital ? (terms[end + 2]?.end ?? end + 3) : null;
}

const ruling = /^(?:administered|controlled|ruled|held|occupied|annexed|run)$/;

/** "heads of state of Peru and Chile": the states; "of the League": the league itself. */
function ofRuled(line: Line, at: number, from: number): Read | null {
  const states = statesFrom(line, from);
  const [only] = states.codes;
  if (states.codes.length > 1) return toStates(at, states.to, states.codes, "heads");
  if (only) return toGroup(line, at, states.to - 1, states.to, only);
  return line.terms[from]?.term.body ? { drafts: [], to: from } : null;
}

/** "UN peacekeepers from Senegal": the UN is no state. */
const hasState = (code: Country | null): boolean => code !== null && code !== "UN";

function isSentAway({ words }: Line, at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma }) =>
      /^(withdraw|recall|evacuate|pull|expel|remove|bring|free|release|bar|ban|exclude|take|eject|hide|protect)$/.test(
        lemma,
      ),
    );
}

/** "Greece, Turkey and the United States", "Greece and from Turkey" where `again` is "from" */
export function statesFrom({ words, terms }: Line, at: number, again = "") {
  const codes: Country[] = [];
  let to = at;
  let next = at;
  for (;;) {
    if (/^(the|both)$/.test(words[next]?.lower ?? "")) next += 1;
    const found = terms[next];
    const code = found?.term.state?.code;
    if (!found || !code || words[found.end - 1]?.possessive) break;
    // "from India-administered Kashmir": no state
    if (words[found.end]?.text === "-") break;
    codes.push(code);
    to = found.end;
    next = to;
    while (/^(,|and)$/.test(words[next]?.lower ?? "")) next += 1;
    if (next === to) break;
    if (words[next]?.lower === again) next += 1;
  }
  return { codes, to };
}
