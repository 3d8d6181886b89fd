// Bodies: by table ("NATO"), by shape ("Northern Rivers Commission"), and by a state before a common
// noun ("the Danish parliament").

import { bodyCommonNouns, bodyNouns } from "../lexicon/bodies.ts";
import { functionWords, months, weekdays } from "../lexicon/nameWords.ts";
import { complementNouns, groupNouns, officeHeads } from "../lexicon/offices.ts";
import { isGroupModifier } from "./plainGroup.ts";
import type { Country } from "#model/event.ts";
import { partsOfWorld, selfRuled, selfRuledSeats } from "../lexicon/regions.ts";
import { type Line, textOf } from "./line.ts";
import { landIn } from "./landOfBody.ts";
import { isHead } from "./officeWords.ts";
import { statesEnd } from "./rulers.ts";
import { brokenAway, isTown } from "./brokenAway.ts";
import { isActing, pastDay } from "./readState.ts";
import { readTwoSided } from "./twoSided.ts";
import type { NameReader, Sketch, Read } from "./reader.ts";

export function readBody(line: Line, at: number): Read | null {
  if (isSecondState(line, at)) return null;
  const lower = line.words[at]?.lower ?? "";
  const read =
    readTwoSided(line, at) ?? (opensSide(lower) ? readSide(line, at) : readPlainBody(line, at));
  const isLead = opensSide(lower) || lower === "the";
  return read && isLead && isBeforeHolder(line, read.to) ? null : read;
}

/** "the Republican Party of Peru leader Bo Holm": his office, which begins at the body's own name. */
function isBeforeHolder(line: Line, at: number): boolean {
  const [head, name] = [line.words[at], line.words[at + 1]];
  return head?.joined === true && isHead(line, at, true) && name?.joined === true && name.capital;
}

/** The "Chile" of "the Peru-Chile Boundary Commission": both have it, and it is none of Chile's alone. */
function isSecondState({ words, terms }: Line, at: number): boolean {
  if (words[at - 1]?.text !== "-" || !terms[at]?.term.state) return false;
  return terms
    .slice(Math.max(0, at - 4), at - 1)
    .some((found) => found?.end === at - 1 && found.term.state !== undefined);
}

/** What a movement is, before its name. */
export const opensSide = (lower: string): boolean => lower === "rebel" || lower === "opposition";

/** "Chad and the rebel Inca Front": all of it is the front. */
function readSide(line: Line, at: number): Read | null {
  const next = line.words[at + 1];
  const read = next?.capital === true && next.joined ? readPlainBody(line, at + 1) : null;
  const [draft, more] = read?.drafts ?? [];
  if (!read || draft?.what.kind !== "body" || more) return null;
  const { from, headFrom = from, headTo = draft.to } = draft;
  return { drafts: [{ ...draft, from: at, headFrom, headTo }], to: read.to };
}

function readPlainBody(line: Line, at: number): Read | null {
  const read =
    readOfState(line, at) ??
    readHeads(line, at) ??
    readShape(line, at) ??
    readParty(line, at) ??
    readTable(line, at);
  return read ? withShort(line, read) : readLetters(line, at);
}

/** "the Assembly of Heads of State and Government of the African Union": the union, by those who sit for it. */
function readHeads(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const lead = words[at]?.lower === "the" ? at + 1 : at;
  // "the SADC Summit of Heads of State"
  const own = terms[lead]?.term.body;
  const sitting = own ? (terms[lead]?.end ?? lead) : lead;
  if (!sittings.test(words[sitting]?.text ?? "") || words[sitting + 1]?.lower !== "of") return null;
  let next = words[sitting + 2]?.lower === "the" ? sitting + 3 : sitting + 2;
  if (words[next]?.text !== "Heads") return null;
  while (/^(?:heads|of|state|and|government)$/.test(words[next]?.lower ?? "")) next += 1;
  if (own) return toRead(lead, next, own.name, own.country);
  const of = words[next]?.lower === "the" ? next + 1 : next;
  const body = terms[of]?.term.body;
  return body ? toRead(lead, terms[of]?.end ?? of, body.name, body.country) : null;
}

const sittings = /^(?:Authority|Assembly|Conference|Council|Summit|Committee|Meeting)$/;

/** "The DFQ filed a protest": letters that the article spells out nowhere, where they do something. */
function readLetters({ words, terms, title }: Line, at: number): Read | null {
  const { text = "" } = words[at] ?? {};
  if (title || terms[at] || text.length < 3 || text.length > 5 || !/^\p{Lu}+$/u.test(text))
    return null;
  if (words[at - 1]?.lower !== "the" || nobody.has(text)) return null;
  let next = pastDay({ words }, at + 1);
  while (/^(?:also|later|then|again)$/.test(words[next]?.lower ?? "")) next += 1;
  const verb = words[next];
  return verb?.pos === "VERB" && deeds.has(verb.lemma) ? toRead(at, at + 1, text, null) : null;
}

const nobody: ReadonlySet<string> = new Set("MOU FTA GDP COVID TPP NPT".split(" "));
/** What only somebody does. */
const deeds: ReadonlySet<string> = new Set(
  "file lodge say accuse urge reject sign announce summon condemn denounce agree attack withdraw release refuse warn demand threaten suspend recall protest call".split(
    " ",
  ),
);

/** "the Free Front (FF)": the short form in brackets is the same mention and the same body. */
function withShort({ words, terms }: Line, read: Read): Read {
  const [draft] = read.drafts;
  const body = terms[read.to + 1]?.term.body;
  if (words[read.to]?.text !== "(" || words[read.to + 2]?.text !== ")" || !body || !draft)
    return read;
  if (draft.what.kind !== "body") return read;
  const { country } = draft.what;
  const what = { ...draft.what, name: body.name, country: body.country ?? country };
  const to = read.to + 3;
  return { drafts: [{ ...draft, to, headFrom: draft.from, headTo: read.to, what }], to };
}

function toRead(
  from: number,
  to: number,
  name: string,
  country: Country | null,
  leader: string | null = null,
): Read {
  const draft: Sketch = { from, to, form: "name", what: { kind: "body", name, country, leader } };
  return { drafts: [draft], to };
}

function readTable(line: Line, at: number): Read | null {
  const found = line.terms[at];
  if (!found?.term.body) return null;
  // "The OPEC member recalled its envoy": one of its states, and not the whole
  if (line.words[found.end]?.lower === "member" && found.end - at < 3)
    return { drafts: [], to: found.end };
  return toRead(at, statesEnd(line, found.end), found.term.body.name, found.term.body.country);
}

/** "Transnistria called it a blockade", "the EU and Central America signed": who rules there. */
export function readLand(line: Line, start: number): Read | null {
  const at = brokenAway(line, start);
  const found = line.terms[at];
  const town = found?.term.place?.name ?? "";
  if (!found || found.term.body) return null;
  // "Tskhinvali denied": the land of which it is the capital; but "Tskhinvali's airport"
  const land = (isTown(line, found.end) ? null : selfRuledSeats.get(town)) ?? town;
  const isBeside =
    line.words[at - 1]?.lower === "and" && line.terms.some((one) => one?.end === at - 1);
  if (!selfRuled.has(land) && !(isBeside && partsOfWorld.has(land))) return null;
  return isActing(line, start, found.end) ? toRead(start, found.end, land, null) : null;
}

/** What is called after whoever leads it. */
export const led = /^(?:administration|government|cabinet|regime|camp|team|delegation)$/;

/** "the Holm administration" */
export function readLed(line: Line, at: number, name: NameReader): Read | null {
  const { words } = line;
  const leader = name(line, at);
  if (!leader || words[leader.to - 1]?.possessive) return null;
  const noun = words[leader.to];
  if (!noun?.joined || !led.test(noun.lower)) return null;
  return toRead(at, leader.to + 1, textOf(line, at, leader.to + 1), null, leader.parts.join(" "));
}

/** "the Danish parliament", "Denmark’s foreign ministry", "the US embassy". */
function readOfState(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const found = terms[at];
  const code = found && (found.term.adjective ?? found.term.state?.code ?? found.term.seat?.code);
  if (!found || !code) return null;
  let next = found.end;
  while (isGroupModifier(words[next]?.lower ?? "") && next - found.end < 4 && !isNoun(line, next))
    next += 1;
  const own = terms[found.end];
  if (own?.term.body && own.term.body.country !== code && words[own.end - 1])
    return toRead(at, own.end, textOf(line, at, own.end).replace(/['’]s /, "’s "), code);
  // "Peru's Washington embassy": where it is
  if (terms[next]?.term.seat && /^(?:embassy|consulate)$/.test(words[next + 1]?.lower ?? ""))
    next += 1;
  if (!isNoun(line, next)) return null;
  return toRead(at, next + 1, textOf(line, at, next + 1).replace(/['’]s /, "’s "), code);
}

function isNoun(line: Line, at: number): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word || word.sign || !bodyCommonNouns.has(word.lower)) return false;
  // "parliament building", "government policies": the noun is an adjective there
  return !(next?.joined === true && !next.capital && !word.possessive && next.pos === "NOUN");
}

/** "Pheu Ban party", "Ansar al-Din movement": capitals before a common noun. */
function readParty(line: Line, at: number): Read | null {
  const { words, terms } = line;
  if (!words[at]?.capital || terms[at] || line.title || functionWords.has(words[at]?.lower ?? ""))
    return null;
  let to = at + 1;
  while (words[to]?.joined && words[to]?.capital && to - at < 5) to += 1;
  const noun = words[to];
  if (
    !noun?.joined ||
    !/^(party|movement|militia|front|alliance|coalition|newspaper|faction)$/.test(noun.lower)
  )
    return null;
  // "the Wafd party"; but "A Labour movement"
  const isOne = words[at - 1]?.lower === "the" && noun.lower === "party";
  const next = words[to + 1];
  if (next?.joined && next.pos === "NOUN" && !noun.possessive) return null;
  return to - at > 1 || isOne ? toRead(at, to + 1, textOf(line, at, to + 1), null) : null;
}

/** "Commission on Human Rights", "Office for Migration and Asylum". */
export function tailEnd({ words, terms }: Line, at: number): number {
  if (!/^(on|for)$/.test(words[at]?.lower ?? "") || words[at - 1]?.possessive) return at;
  let end = at;
  for (let n = at + 1; n < at + 8; n++) {
    const word = words[n];
    if (!word?.joined) break;
    if (/^(and|of|the)$/.test(word.lower)) continue;
    const whole = words[n - 1]?.lower === "of" || words[n - 2]?.lower === "of";
    const state = terms[n]?.term.state !== undefined;
    if (!word.capital || (state && !whole) || isTimeWord(word.lower)) break;
    end = n + 1;
    if (word.possessive) break;
  }
  return end;
}

const isTimeWord = (lower: string) => weekdays.has(lower) || months.has(lower);

/** "Ministry of …", and of those who fight for something "Front for Change", too. */
function goesOn({ words }: Line, at: number): boolean {
  const link = words[at + 1]?.lower;
  return link === "of" || (link === "for" && fighting.test(words[at]?.text ?? ""));
}

const fighting = /^(?:Front|Movement|Union|Alliance|Party|Coalition|Rally|Forum|Army|Forces)$/;

/** Capitals that end in a body's noun, or begin with one and go on with "of". */
function readShape(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const opening = words[at];
  if (!opening?.capital || line.title) return null;
  if (functionWords.has(opening.lower) && opening.lower !== "the") return null;
  // "On Monday the Affairs Council met"
  if (isTimeWord(opening.lower) && opening.lower !== "march") return null;
  // "Leaders of the People’s Front": the front alone
  if (groupNouns.has(opening.lower) && words[at + 1]?.lower === "of") return null;
  let end = -1;
  let next = at;
  let country: Country | null = null;
  let ofs = false;
  const from = words[at]?.lower === "the" ? at + 1 : at;
  while (next < words.length && next - at < 10) {
    const word = words[next];
    if (!word || word.sign) break;
    if (next > at && !word.joined && !words[next - 1]?.possessive) break;
    const found = terms[next];
    // "the ASEAN Post Ministerial Conference": no newspaper of that name
    if (found?.term.thing) break;
    if (found) country ??= landIn(line, from, next);
    if (word.capital && bodyNouns.has(word.text) && (next > at || goesOn(line, next)))
      end = next + 1;
    // "Department of Foreign Affairs", "Ministry of Health and Human Rights"
    const linked = words[next - 1]?.lower === "and" && complementNouns.has(word.lower);
    const onward = next === end || (next === end + 1 && linked);
    if (ofs && onward && word.capital && !officeHeads.has(word.lower)) end = next + 1;
    if (end === next && goesOn(line, next - 1) && words[next + 1]) {
      const after = words[next + 1]?.lower === "the" ? next + 2 : next + 1;
      if (words[after]?.capital) {
        const tail = terms[after]?.end ?? after + 1;
        // "the Republican Party of Peru": not the one of that name elsewhere
        const land = terms[after]?.term.state?.code ?? null;
        country = (country === terms[from]?.term.body?.country ? land : null) ?? country ?? land;
        end = tail;
        next = tail;
        ofs = true;
        continue;
      }
    }
    if (!word.capital && !/^(of|for|and|the|on|&)$/.test(word.lower)) break;
    // "the African Union and the Arab League": two
    if (word.lower === "and" && end === next && (!ofs || words[next + 1]?.lower === "the")) break;
    // "Peru and the Andean Union"
    if (word.lower === "and" && end < 0 && words[next + 1]?.lower === "the") break;
    // "the People's Liberation Front"
    if (word.possessive && !/^(?:people|workers|peoples|women|lords?)\b/.test(word.lower)) break;
    next += 1;
  }
  if (end < 0 || end === at + 1) return null;
  // "The Chairperson of the African Union Commission"
  const head = words[from]?.lower ?? "";
  if (from > at && officeHeads.has(head)) return null;
  // "The Co-Chairs of the People's Front"
  if (from > at && groupNouns.has(head) && words[from + 1]?.lower === "of") return null;
  const table = terms[from];
  if (table && table.end >= end) return null;
  const to = tailEnd(line, end);
  return toRead(from, to, textOf(line, from, to), country);
}
