// Those on the other side: "his Danish counterpart", "their colleagues from Peru", "his guest, President Bo Holm".

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";
import { officeAt } from "./office.ts";
import { isPersonal, isTitled, titlesEnd } from "./personName.ts";
import { toStates } from "./plainGroup.ts";
import { statesFrom } from "./readGroup.ts";
import type { NameReader, Read } from "./reader.ts";

const owners: ReadonlySet<string> = new Set("his her its their my our".split(" "));

export function opensCounterpart(lower: string): boolean {
  return owners.has(lower) || counterparts.has(lower) || /^(?:opposite|visiting)$/.test(lower);
}

/** "his Danish counterpart", "China Counterpart", "counterparts", with the name where it follows. */
export function readCounterpart(line: Line, at: number, name: NameReader): Read | null {
  const { words, terms } = line;
  let next = at;
  let country: Country | null = null;
  const owner = owners.has(words[at]?.lower ?? "");
  if (owner) next += 1;
  for (let n = 0; n < 5 && counterpartAt(line, next) === 0; n++) {
    const found = terms[next];
    const word = words[next];
    if (!word || word.sign || (next > at && !word.joined && !words[next - 1]?.possessive))
      return null;
    const code = found?.term.adjective ?? found?.term.state?.code ?? found?.term.seat?.code;
    if (found && !code && !(owner && found.term.folk)) return null;
    // "his South Ossetian counterpart": of no state that the tables know
    if (!code && word.capital && !owner && !isOfficeLike(word.lower)) return null;
    if (!code && !owner && country === null && word.lower !== "visiting") return null;
    // "Its minister telephoned his Danish counterpart": another's
    if (/^(and|,|met|with|to|of|in|the|a|his|her)$/.test(word.lower)) return null;
    // "his visiting Danish counterpart"
    if (next > at && /^(?:VERB|AUX)$/.test(word.pos) && !code && word.lower !== "visiting")
      return null;
    if (code) country = code;
    next = found?.end ?? next + 1;
  }
  const size = counterpartAt(line, next);
  if (size === 0) return null;
  let to = next + size;
  const plural = words[to - 1]?.lower.endsWith("s") === true;
  // "their counterparts from Peru and Chile"
  if (plural && country === null && words[to]?.lower === "from") {
    const states = statesFrom(line, to + 1);
    const noun = words[to - 1]?.lower;
    if (states.codes.length > 1) return toStates(at, states.to, states.codes, noun);
  }
  if (country === null && /^(from|in)$/.test(words[to]?.lower ?? "")) {
    const found = terms[words[to + 1]?.lower === "the" ? to + 2 : to + 1];
    const code = found?.term.state?.code;
    if (found && code) {
      country = code;
      to = found.end;
    }
  }
  // "He and 20 colleagues flew home": company, and nobody's other side
  if (!owner && country === null && words[to - 1]?.lower === "colleagues") return null;
  const comma = words[to]?.text === "," ? 1 : 0;
  const held = postEnd(line, to + comma);
  const named = plural || words[to - 1]?.possessive ? null : name(line, titlesEnd(line, held));
  const isOfHis = held > to + comma;
  const fits =
    named !== null &&
    isPersonal(named) &&
    (comma === 0 ? words[to]?.joined === true : named.parts.length > 1 || named.from > to + comma);
  if (fits && isOfHis) country ??= officeAt(line, to + comma + 1)?.country ?? null;
  // "his counterpart, the president of Peru"
  const other = !fits && isOfHis && country === null ? officeAt(line, to + comma + 1) : null;
  if (other?.country) {
    country = other.country;
    to = other.to;
  }
  const called = fits ? { ...named, titled: isOfHis || isTitled(line, named.from) } : null;
  const what = { kind: "counterpart" as const, country, plural, name: called };
  const end = fits ? named.to : to;
  const pronoun = { kind: "pronoun" as const, lower: words[at]?.lower ?? "" };
  return {
    drafts: [
      {
        from: at,
        to: end,
        headFrom: fits ? named.from : next,
        headTo: fits ? named.to : next + size,
        form: "counterpart",
        what,
      },
      ...(owner && /^(his|her)$/.test(pronoun.lower)
        ? [{ from: at, to: at + 1, form: "pronoun" as const, what: pronoun }]
        : []),
    ],
    to: end,
  };
}

/** "her counterpart, the Chilean minister for trade, Bo Holm": behind the office and its comma. */
function postEnd(line: Line, at: number): number {
  if (line.words[at]?.lower !== "the") return officeEnd(line, at);
  const office = officeAt(line, at + 1);
  if (!office || office.plural) return at;
  return line.words[office.to]?.text === "," ? office.to + 1 : office.to;
}

/** "his Peruvian counterpart, Undersecretary Bo Holm": behind the office in capitals. */
function officeEnd(line: Line, at: number): number {
  const office = line.words[at]?.capital ? officeAt(line, at) : null;
  return office && !office.plural && office.country === null ? office.to : at;
}

const kin =
  /^(wife|husband|spouse|consort|brother|sister|son|daughter|father|mother|rival|predecessor|successor|deputy|guest|host|ally|opponent)$/;

export function opensKin(lower: string): boolean {
  return lower === "his" || lower === "her";
}

/** "his rival, Bo Holm": somebody by name. */
export function readKin(line: Line, at: number, name: NameReader): Read | null {
  const { words } = line;
  const owner = words[at]?.lower;
  if (owner !== "his" && owner !== "her") return null;
  // "his Danish guest, President Bo Holm"
  const noun = line.terms[at + 1]?.term.adjective ? (line.terms[at + 1]?.end ?? at + 1) : at + 1;
  if (!kin.test(words[noun]?.lower ?? "")) return null;
  // "by his host, Foreign Minister Bo Holm"
  const opening = words[noun + 1]?.text === "," ? noun + 2 : noun + 1;
  const from = titlesEnd(line, officeEnd(line, opening));
  const found = name(line, from);
  if (!found || !isPersonal(found)) return null;
  // "his wife Jeanne", but "her host Roca" may be a place
  if (found.parts.length < 2 && !family.test(words[noun]?.lower ?? "")) return null;
  const held = words[opening]?.capital ? officeAt(line, opening) : null;
  const office = held?.to === found.from ? held : null;
  const country = line.terms[at + 1]?.term.adjective ?? null;
  const person = { kind: "person" as const, name: found, office, country };
  const pronoun = { kind: "pronoun" as const, lower: words[at]?.lower ?? "" };
  return {
    drafts: [
      {
        from: at,
        to: found.to,
        headFrom: found.from,
        headTo: found.to,
        form: "name",
        what: { ...person, gender: null },
      },
      { from: at, to: at + 1, form: "pronoun", what: pronoun },
    ],
    to: found.to,
  };
}

const family =
  /^(?:wife|husband|spouse|consort|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|grandson)$/;

const counterparts: ReadonlySet<string> = new Set(
  "counterpart counterparts colleague colleagues".split(" "),
);

/** How many words say it: "counterpart", "opposite number"; 0 for others. */
function counterpartAt({ words }: Line, at: number): number {
  const lower = words[at]?.lower ?? "";
  if (counterparts.has(lower)) return 1;
  return lower === "opposite" && /^numbers?$/.test(words[at + 1]?.lower ?? "") ? 2 : 0;
}
const isOfficeLike = (lower: string) =>
  /^(defen[cs]e|foreign|trade|prime|finance|new)$/.test(lower);
