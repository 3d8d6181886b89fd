// Words that point back: pronouns, pairs ("the two leaders") and counterparts ("his Danish counterpart").

import type { Country } from "#model/event.ts";
import { isActing } from "./itself.ts";
import { areParties, type Line } from "./line.ts";
import { officeAt } from "./office.ts";
import { isPersonal, isTitled, titlesEnd } from "./personName.ts";
import type { NameReader, Read } from "./reader.ts";

const owners: ReadonlySet<string> = new Set("his her its their".split(" "));
const pronouns: ReadonlySet<string> = new Set("he she him her his hers himself herself".split(" "));
const plurals: ReadonlySet<string> = new Set("they them their themselves".split(" "));

const backward: ReadonlySet<string> = new Set(["it", ...pronouns, ...plurals]);

export function opensPronoun(lower: string): boolean {
  return backward.has(lower);
}

export function readPronoun(line: Line, at: number): Read | null {
  const word = line.words[at];
  if (!word) return null;
  if (!backward.has(word.lower)) return null;
  const isIt = word.lower === "it" && isActing(line, at);
  if (word.lower === "it" && !isIt) return null;
  if (/^(excellency|majesty|highness|holiness|eminence)$/.test(line.words[at + 1]?.lower ?? ""))
    return null;
  if (isIt || pronouns.has(word.lower)) {
    const what = { kind: "pronoun" as const, lower: word.lower };
    return { drafts: [{ from: at, to: at + 1, form: "pronoun", what }], to: at + 1 };
  }
  return toPair(at, at + 1, "", 2);
}

const pairNouns: ReadonlySet<string> = new Set(
  "men women leaders secretaries sides countries nations presidents ministers diplomats parties officials delegations governments neighbors neighbours powers allies rivals capitals states premiers chancellors statesmen negotiators envoys heads foes principals partners generals camps people politicians economies superpowers adversaries sworn-enemies militaries armies navies forces factions republics blocs".split(
    " ",
  ),
);
const pairModifiers: ReadonlySet<string> = new Set(
  "top foreign rival neighboring neighbouring warring defence defense senior prime finance world asian european african western nuclear nuclear-armed opposing feuding hostile biggest largest former opposition nuclear trade long-time communist arch south north east west american principle principal main key neighbour warring bitter old political visiting conflicting community".split(
    " ",
  ),
);

const counts: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

export function opensPair(lower: string): boolean {
  return /^(?:the|each|either|neither)$/.test(lower) || counts.has(lower);
}

/** "the two men", "both sides", "the top diplomats", "the pair". */
export function readPair(line: Line, at: number): Read | null {
  const { words } = line;
  const lead = words[at]?.lower ?? "";
  // "each side pledged to …"
  if (/^(?:each|either|neither)$/.test(lead) && words[at + 1]?.lower === "side")
    return toPair(at, at + 2, "sides", 2);
  // "Each blamed the other."
  if (lead === "each" && at === 0 && /^(?:VERB|AUX)$/.test(words[1]?.pos ?? ""))
    return toPair(at, at + 1, "sides", 2);
  if (lead !== "the" && !counts.has(lead) && words[at]?.text !== "Koreas") return null;
  let next = lead === "the" || lead === "both" ? at + 1 : at;
  if (lead === "both" && words[next]?.lower === "the") next += 1;
  const own = counts.get(words[next]?.lower ?? "");
  const counted = own ?? counts.get(lead);
  if (own !== undefined) next += 1;
  // "the two discussed …", "the three also met"
  if (lead === "the" && next === at + 2 && /^(?:VERB|AUX|ADV)$/.test(words[next]?.pos ?? ""))
    return toPair(at, next, "men", counted ?? 2);
  // "a meeting between the two, planned for May"
  const isBetween = /^(?:between|with|of)$/.test(words[at - 1]?.lower ?? "");
  if (lead === "the" && next === at + 2 && isBetween && (words[next]?.sign ?? true))
    return toPair(at, next, "men", counted ?? 2);
  const both = lead === "both" && next === at + 1 ? bothAt(line, at) : null;
  if (both !== null) return toPair(at, next, both, 2);
  const from = next;
  if (
    lead === "the" &&
    /^(pair|duo|trio)$/.test(words[next]?.lower ?? "") &&
    words[next + 1]?.lower !== "of"
  )
    return toPair(at, next + 1, "men", words[next]?.lower === "trio" ? 3 : 2);
  if (words[next]?.text === "Koreas") {
    const what = { kind: "states" as const, codes: ["KP", "KR"], noun: "" };
    return { drafts: [{ from: at, to: next + 1, form: "pair", what }], to: next + 1 };
  }
  // without a number, only behind "the"
  if (counted === undefined && lead !== "the") return null;
  while (pairModifiers.has(words[next]?.lower ?? "") && next - from < 3) next += 1;
  const head = words[next]?.lower ?? "";
  if (!pairNouns.has(head) || head === "people") return null;
  const areTwo = counted === 2 || (!counted && /^(?:countries|nations|states)$/.test(head));
  const held = areTwo && words[next]?.possessive ? officesAfter(line, next + 1) : null;
  if (held) return toPair(at, held.to, held.noun, 2);
  const noun = words
    .slice(from, next + 1)
    .map(({ lower }) => lower)
    .join(" ");
  if (counted === undefined) {
    // without a number only people of a rank: "the top diplomats", "the presidents"; "the parties" is any
    const ranked =
      /^(leaders|presidents|ministers|diplomats|premiers|envoys|negotiators|sides)$/.test(head);
    const isAll = head === "parties" && areParties(line, at, next + 1);
    if (isAll) return toPair(at, next + 1, "sides", 2);
    const rivals = /^(rivals|neighbou?rs|foes|adversaries)$/.test(head);
    return (ranked || rivals) && words[next + 1]?.lower !== "of"
      ? toPair(at, next + 1, noun, rivals ? 2 : 0)
      : null;
  }
  const bare = lead !== "the" && lead !== "both";
  // "arrested two men": any two
  if (bare && !/^(leaders|sides|presidents)$/.test(head)) return null;
  return toPair(at, next + 1, noun, counted);
}

const behindBoth = /^(?:[.,;]|by|in|at|on|to|during|this|next|last|later|separately)$/;
/** "said that both had agreed": two men; "spoke to both by telephone": any two; else null. */
function bothAt({ words }: Line, at: number): string | null {
  const [before, after] = [words[at - 1], words[at + 1]];
  const opens = /^(?:|that|said|and|but)$/.test(before?.lower ?? "");
  if (opens && /^(?:VERB|AUX)$/.test(after?.pos ?? "")) return "men";
  if (!/^(?:VERB|ADP)$/.test(before?.pos ?? "")) return null;
  return !after || behindBoth.test(after.lower) ? "" : null;
}

/** "the two countries’ prime ministers": those of the two. */
function officesAfter({ words }: Line, from: number): { to: number; noun: string } | null {
  let to = from;
  while (words[to]?.text === "’" || words[to]?.text === "'") to += 1;
  // "the two countries’ respective ministers"
  if (words[to]?.lower === "respective") to += 1;
  const first = to;
  while (pairModifiers.has(words[to]?.lower ?? "") && to - first < 2) to += 1;
  if (
    !/^(leaders|presidents|ministers|diplomats|premiers|envoys|negotiators)$/.test(
      words[to]?.lower ?? "",
    )
  )
    return forcesAt(words, first);
  return {
    to: to + 1,
    noun: words
      .slice(first, to + 1)
      .map(({ lower }) => lower)
      .join(" "),
  };
}

/** "the two sides’ military commanders": told by no name, so the sides themselves. */
function forcesAt(words: Line["words"], from: number): { to: number; noun: string } | null {
  const to = words[from]?.lower === "military" ? from + 1 : from;
  return /^(commanders|chiefs|generals|officers|delegations|armies|forces|troops|navies)$/.test(
    words[to]?.lower ?? "",
  )
    ? { to: to + 1, noun: "countries" }
    : null;
}

function toPair(from: number, to: number, noun: string, count: number): Read {
  const what = { kind: "pair" as const, noun, count };
  return { drafts: [{ from, to, form: "pair", what }], to };
}

export function opensCounterpart(lower: string): boolean {
  return owners.has(lower) || counterparts.has(lower) || lower === "opposite";
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
    if (!code && !owner && country === null) return null;
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
  if (country === null && /^(from|in)$/.test(words[to]?.lower ?? "")) {
    const found = terms[words[to + 1]?.lower === "the" ? to + 2 : to + 1];
    const code = found?.term.state?.code;
    if (found && code) {
      country = code;
      to = found.end;
    }
  }
  const comma = words[to]?.text === "," ? 1 : 0;
  const named =
    plural || words[to - 1]?.possessive
      ? null
      : name(line, titlesEnd(line, officeEnd(line, to + comma)));
  const fits =
    named !== null &&
    isPersonal(named) &&
    (comma === 0 ? words[to]?.joined === true : named.parts.length > 1 || named.from > to + comma);
  const called = fits ? { ...named, titled: isTitled(line, named.from) } : null;
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

/** "his Peruvian counterpart, Undersecretary Bo Holm": behind the office in capitals. */
function officeEnd(line: Line, at: number): number {
  const office = line.words[at]?.capital ? officeAt(line, at) : null;
  return office && !office.plural && office.country === null ? office.to : at;
}

const kin =
  /^(wife|husband|brother|sister|son|daughter|father|mother|rival|predecessor|successor|deputy|guest|host|ally|opponent)$/;

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
  if (!found || !isPersonal(found) || found.parts.length < 2) return null;
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
