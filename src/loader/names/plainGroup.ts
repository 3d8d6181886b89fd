// One phrase for people without names: "senior Danish officials", "the US and Danish militaries", "two Peruvian soldiers".

import { months } from "#model/calendar.ts";
import { groupModifiers, groupNouns, groupSingulars, ministerFields } from "../lexicon/offices.ts";
import type { Country } from "#model/event.ts";
import { type Line, textOf } from "./line.ts";
import { closesPlace } from "./closesPlace.ts";
import { isMemberState, ofStaff } from "./rulers.ts";
import type { Read } from "./reader.ts";
import type { Word } from "./words.ts";

/** Group nouns that mean somebody without a state or body beside them. */
const alone: ReadonlySet<string> = new Set(
  "officials diplomats lawmakers reporters journalists troops soldiers rebels insurgents militants gunmen protesters protestors demonstrators rioters peacekeepers inspectors mediators negotiators envoys forces analysts experts critics observers police dignitaries separatists guerrillas commandos prosecutors kidnappers hijackers pirates warlords attackers assailants mutineers mercenaries militiamen fighters islamists maoists sandinistas kurds extremists jihadists bombers paramilitaries bandits raiders captors traffickers smugglers settlers activists refugees fishermen legislators parliamentarians elders clerics chieftains tribesmen miners factions militias loyalists hostage-takers senators dissidents defectors co-chairs co-chairmen co-chairpersons".split(
    " ",
  ),
);

/** Group nouns that need a state or body beside them, whatever else stands there. */
const plain: ReadonlySet<string> = new Set(
  "members states countries nations people men women children workers citizens residents students families companies firms crew crews allies partners powers victims survivors sources scientists heads chiefs secretaries authorities governments parliaments".split(
    " ",
  ),
);

const shared =
  /^(?:joint|boundary|bilateral|bi-national|binational|mixed|consultative|working|ministerial|intergovernmental|inter-governmental|economic|cooperation)$/;
const deeds = /^(freed|captured|arrested|jailed|exiled)$/;

/** "F-16 fighters", "MiG-29 bombers", "jet fighters": no people. */
export function isAircraft({ words }: Line, at: number): boolean {
  if (!/^(?:fighters|bombers)$/.test(words[at]?.lower ?? "")) return false;
  const before = words[at - 1]?.text ?? "";
  return (
    /^(?:jet|fighter|stealth|strategic|interceptor)$/.test(before) || /^\p{L}.*-\d/u.test(before)
  );
}

/** What stands before people: "senior", "striking", "pro-Russian". */
export function isGroupModifier(lower: string): boolean {
  return (
    groupModifiers.has(lower) || /^(?:pro|anti)-\p{L}|-(?:member|man|strong|person)$/u.test(lower)
  );
}

export function readPlain(line: Line, at: number): Read | null {
  const { words, terms } = line;
  const first = words[at];
  if (closesPlace(line, at)) return null;
  if (!first || !(terms[at] || isGroupModifier(first.lower) || isGroupNoun(line, at))) return null;
  const codes: Country[] = [];
  let bodied = false;
  let next = at;
  let joinedBy = false;
  let termEnd = -1;
  let bareState = false;
  let folks = 0;
  while (next - at < 9) {
    const word = words[next];
    if (!word) return null;
    const found = terms[next];
    const noun = isGroupNoun(line, next) || isJoint(word, codes);
    if (noun && next > at - 1 && !(found && found.end > next + 1)) break;
    if (word.sign && !(word.text === "," || word.text === "-")) return null;
    if (found) {
      const { adjective, state, body, folk } = found.term;
      // "Mali and Tuareg separatists", "Peru and Chilean officials": a state, and people
      if (joinedBy && (folk || (adjective && bareState))) return null;
      bareState = state !== undefined && !adjective;
      // "Juba’s forces"
      const seat = words[found.end - 1]?.possessive ? found.term.seat : undefined;
      const code = adjective ?? state?.code ?? seat?.code;
      if (code) codes.push(code);
      else if (folk) {
        bodied = true;
        folks += 1;
        if (found.term.land) codes.push(found.term.land);
      } else if (body && (!words[found.end - 1]?.possessive || isMinisters(words, found.end))) {
        bodied = true;
        if (body.country) codes.push(body.country);
      } else return null;
      if (words[found.end - 1]?.possessive && !(adjective || state || seat || body)) return null;
      next = found.end;
      termEnd = next;
      joinedBy = false;
      continue;
    }
    // "Tuareg and Arab rebels", "government and rebel envoys"
    const isOfFolks = next === termEnd && folks > 0 && isFolk(line, next + 1);
    if (
      word.lower === "and" &&
      (isOfFolks || (codes.length === 0 && !bodied && isBetweenSides(words, next)))
    ) {
      next += 1;
      continue;
    }
    // "Azerbaijan handed over two soldiers and Armenia three civilians"
    const isGap = next === termEnd && bareState && !words[next - 1]?.possessive;
    if (isGap && word.pos === "NUM") return null;
    const list = codes.length > 0 && /^(and|,|-|&)$/.test(word.lower);
    // "the Malian army and rebels": two, and the state is of the first alone
    if (list && word.lower !== "-" && next !== termEnd) return null;
    // "Chile freed four fishermen", "the Chilean government jailed two envoys": a verb there
    // "the FARC freed four legislators"
    const counts = bodied && /^(?:NUM|DET)$/.test(words[next + 1]?.pos ?? "");
    const doer = (next === termEnd && (bareState || counts)) || words[next - 1]?.pos === "NOUN";
    const isVerb = next > at ? doer : at > 0 && word.pos === "VERB"; // "rebels | freed two hostages"
    if (isVerb && deeds.test(word.text)) return null;
    if (list) joinedBy = true;
    else if (
      !isGroupModifier(word.lower) &&
      !((codes.length > 0 || bodied) && ministerFields.has(word.lower)) &&
      !(codes.length > 1 && (shared.test(word.lower) || isDeputy(words, next)))
    )
      return null;
    next += 1;
  }
  const word = words[next];
  if (!word || joinedBy || !(isGroupNoun(line, next) || isJoint(word, codes))) return null;
  const lower = word.lower;
  const to = ofStaff(line, next + 1);
  const rules = to > next + 1 && /^(?:of|from|in)$/.test(words[to]?.lower ?? "");
  if (next === at && !alone.has(lower) && !rules) return null;
  const single = groupSingulars.has(lower);
  const described = next > firstNamed(line, at) && !plain.has(lower);
  if (codes.length === 0 && !bodied && !alone.has(lower) && !described && !rules) return null;
  if (single && codes.length === 0) return null;
  const distinct = [...new Set(codes)];
  if (distinct.length > 1 && !single && folks < 2) {
    const what = { kind: "states" as const, codes: distinct, noun: lower };
    return { drafts: [{ from: at, to, form: "pair", what }], to };
  }
  const what = {
    kind: "group" as const,
    name: textOf(line, firstNamed(line, at), to),
    country: distinct.length > 1 ? null : (distinct[0] ?? null),
    single,
  };
  return { drafts: [{ from: at, to, headFrom: next, form: "group", what }], to };
}

/** "the League's foreign ministers": those who act for it. */
const isMinisters = (words: Line["words"], at: number) =>
  words[at + 1]?.lower === "ministers" &&
  (/^(?:foreign|defen[cs]e|prime|trade)$/.test(words[at]?.lower ?? "") ||
    ministerFields.has(words[at]?.lower ?? ""));

/** The "and" of "government and rebel envoys": of two sides, and one phrase. */
const isBetweenSides = (words: Line["words"], and: number) =>
  [words[and - 1], words[and + 1]].every((one) =>
    /^(?:government|rebel|opposition|army|military|tribal|religious|political|business)$/.test(
      one?.lower ?? "",
    ),
  );

const isFolk = ({ terms }: Line, at: number) => terms[at]?.term.folk === "adjective";

/** The "vice" of "the Peruvian and Chilean vice foreign ministers". */
const isDeputy = (words: Line["words"], at: number) =>
  words[at]?.lower === "vice" && words[at + 1]?.joined === true;

/** "the Peru-Chile boundary commission", "his Peruvian and Chilean colleagues": what two states have between them. */
const isJoint = (word: Word, codes: readonly Country[]) =>
  new Set(codes).size > 1 &&
  /^(colleagues|commission|committee|panel|council|team|group|force)s?$/.test(word.lower);

/** Behind what only counts: "two", "several other". */
function firstNamed({ words }: Line, at: number): number {
  let from = at;
  while (
    /^(other|several|many|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundreds|thousands)$/.test(
      words[from]?.lower ?? "",
    )
  )
    from += 1;
  return from;
}

/** "Heads of State": with its capital anywhere. */
const isRulers = (line: Line, at: number) =>
  line.words[at]?.text === "Heads" && ofStaff(line, at + 1) > at + 1;

/** "11 June 2014: Militants seize Lima": the first word behind a day. */
function opensEntry({ words }: Line, at: number): boolean {
  const [before, sign] = [words[at - 2], words[at - 1]];
  return (
    at > 1 &&
    at < 6 &&
    /^[:–—-]$/.test(sign?.text ?? "") &&
    (before?.pos === "NUM" || /^\d+$/.test(before?.text ?? "") || isMonth.test(before?.lower ?? ""))
  );
}

const isMonth = new RegExp(`^(?:${months.join("|")})$`, "i");

/** "EU Ambassadors", "Danish Officials": capitals behind a state or union. */
function isOfTerm({ words, terms }: Line, at: number): boolean {
  const term = terms[at - 1]?.term;
  const whole = term?.adjective ?? term?.state?.code;
  return (
    (whole !== undefined || term?.body !== undefined) &&
    /^(Ambassadors|Ministers|Leaders|Envoys|Diplomats|Allies|Partners|Governments|Delegations)$/.test(
      words[at]?.text ?? "",
    )
  );
}

export function isGroupNoun(line: Line, at: number): boolean {
  const word = line.words[at];
  if (
    !word ||
    (word.capital &&
      at > 0 &&
      !line.title &&
      !/^(Forces|Officials|Islamists|Maoists|Sandinistas|Co-Chair(?:s|men)|MPs|MEPs)$/i.test(
        word.text,
      ) &&
      !isMemberState(line, at) &&
      !isRulers(line, at) &&
      !opensEntry(line, at) &&
      !isOfTerm(line, at))
  )
    return false;
  if (!groupNouns.has(word.lower) && !groupSingulars.has(word.lower)) return false;
  if (isAircraft(line, at)) return false;
  // "military officials": not yet the last noun
  const next = line.words[at + 1];
  if (next?.joined !== true || next.capital) return true;
  if (groupNouns.has(next.lower) || groupSingulars.has(next.lower)) return false;
  // "a Danish spy ring": the noun is an adjective there
  return !groupSingulars.has(word.lower) || next.pos !== "NOUN";
}

export function toGroup(
  line: Line,
  from: number,
  head: number,
  to: number,
  country: Country | null,
): Read {
  const what = { kind: "group" as const, name: textOf(line, from, to), country, single: false };
  return { drafts: [{ from, to, headFrom: head, headTo: to, form: "group", what }], to };
}

export function toStates(from: number, to: number, codes: readonly Country[], noun = ""): Read {
  return { drafts: [{ from, to, form: "pair", what: { kind: "states", codes, noun } }], to };
}
