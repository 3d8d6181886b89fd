// Words that point back: pronouns and pairs ("the two leaders").

import { isActing } from "./itself.ts";
import { areParties, type Line } from "./line.ts";
import type { Read } from "./reader.ts";
import type { Word } from "./words.ts";

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
  return isRowOf(line, at) ? null : toPair(at, at + 1, "", 2);
}

/** "Three rounds of talks, the last of them in May": them that were just counted, and nobody told before. */
function isRowOf({ words }: Line, at: number): boolean {
  return (
    words[at]?.lower === "them" &&
    words[at - 1]?.lower === "of" &&
    /^(?:first|second|third|last|latest|next)$/.test(words[at - 2]?.lower ?? "")
  );
}

const pairNouns: ReadonlySet<string> = new Set(
  "men women leaders secretaries sides countries nations presidents ministers diplomats parties officials delegations governments neighbors neighbours powers allies rivals capitals states premiers chancellors statesmen negotiators envoys heads foes principals partners generals camps people politicians economies superpowers adversaries sworn-enemies militaries armies navies forces factions republics blocs".split(
    " ",
  ),
);
const pairModifiers: ReadonlySet<string> = new Set(
  "top foreign rival neighboring neighbouring warring defence defense senior prime finance world asian european african western nuclear nuclear-armed opposing feuding hostile biggest largest former opposition nuclear trade long-time communist arch south north east west american nordic baltic balkan caribbean andean gulf arab latin central scandinavian caucasus pacific island principle principal main key neighbour warring bitter old political visiting conflicting community".split(
    " ",
  ),
);

const counts: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

/** Seldom said but of those who met: "the seven warned". */
const largeCounts: ReadonlyMap<string, number> = new Map([
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
]);

/** Those who sit in a gathering, whoever they are. */
export const attendees: ReadonlySet<string> = new Set(
  "officials delegates participants".split(" "),
);

export function opensPair(lower: string): boolean {
  return (
    /^(?:the|all|each|either|neither)$/.test(lower) ||
    counts.has(lower) ||
    lands.test(lower) ||
    attendees.has(lower)
  );
}

const lands = /^(?:countries|governments|nations)$/;

/** "the two men", "both sides", "the top diplomats", "the pair". */
export function readPair(line: Line, at: number): Read | null {
  const { words } = line;
  const lead = words[at]?.lower ?? "";
  // "Holm and Roca, whose countries cut ties, met": those of the two
  if (lands.test(lead)) {
    const isTheirs =
      words[at - 1]?.lower === "whose" && /^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? "");
    return isTheirs ? toPair(at, at + 1, lead, 2) : null;
  }
  // "each side pledged to …"
  if (/^(?:each|either|neither)$/.test(lead) && words[at + 1]?.lower === "side")
    return toPair(at, at + 2, "sides", 2);
  // "Each blamed the other."
  if (lead === "each" && at === 0 && /^(?:VERB|AUX)$/.test(words[1]?.pos ?? ""))
    return toPair(at, at + 1, "sides", 2);
  // "invited all three to Lima"
  const all = lead === "all" ? counts.get(words[at + 1]?.lower ?? "") : undefined;
  if (all !== undefined && isAlone(words[at + 2])) return toPair(at, at + 2, "men", all);
  const sitting = readCompany(line, at);
  if (sitting) return sitting;
  if (lead !== "the" && !counts.has(lead) && words[at]?.text !== "Koreas") return null;
  let next = lead === "the" || lead === "both" ? at + 1 : at;
  if (lead === "both" && words[next]?.lower === "the") next += 1;
  const own = counts.get(words[next]?.lower ?? "");
  const counted = own ?? counts.get(lead);
  if (own !== undefined) next += 1;
  // "the two discussed …", "the three also met"
  if (lead === "the" && next === at + 2 && isDoing(words, next))
    return toPair(at, next, "men", counted ?? 2);
  // "met the three in Oslo"
  const isMet = words[at - 1]?.pos === "VERB" && counted !== undefined && isAlone(words[next]);
  if (lead === "the" && next === at + 2 && isMet) return toPair(at, next, "men", counted);
  // "The two, who had met before, agreed"
  const isWho = words[next]?.text === "," && /^(?:who|whose)$/.test(words[next + 1]?.lower ?? "");
  if (lead === "the" && next === at + 2 && isWho) return toPair(at, next, "men", counted ?? 2);
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

/** "Participants urged", "The officials decided", "The seven warned": at the head of a sentence, before their verb. */
function readCompany({ words }: Line, at: number): Read | null {
  const isWithin = /^(?:which|where)$/.test(words[at - 1]?.lower ?? "");
  if (isWithin && attendees.has(words[at]?.lower ?? "") && words[at + 1]?.pos === "VERB")
    return toPair(at, at + 1, words[at]?.lower ?? "", 0);
  if (at > 0) return null;
  const head = words[0]?.lower === "the" ? 1 : 0;
  const noun = words[head]?.lower ?? "";
  const next = words[head + 1];
  if (!/^(?:VERB|AUX)$/.test(next?.pos ?? "") && next?.lower !== "also") return null;
  const count = head === 1 ? largeCounts.get(noun) : undefined;
  if (count !== undefined) return toPair(0, 2, "men", count);
  const isBare = head === 0 && noun !== "officials";
  return attendees.has(noun) && (head === 1 || isBare) ? toPair(0, head + 1, noun, 0) : null;
}

/** "The two discussed it", "The two last spoke in May", of which “spoke” is seldom known for a verb. */
function isDoing(words: Line["words"], at: number): boolean {
  const verb = /^(?:last|first|next)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  return /^(?:VERB|AUX|ADV)$/.test(words[at]?.pos ?? "") || words[verb]?.lower === "spoke";
}

/** No noun stands behind the number. */
function isAlone(next: Word | undefined): boolean {
  return next === undefined || next.sign || /^(?:ADP|PART|SCONJ|ADV|VERB|AUX)$/.test(next.pos);
}

const behindBoth = /^(?:[.,;]|by|in|at|on|to|during|this|next|last|later|separately)$/;
/** "said that both had agreed": two men; "spoke to both by telephone": any two; else null. */
function bothAt({ words }: Line, at: number): string | null {
  const [before, after] = [words[at - 1], words[at + 1]];
  const opens = /^(?:|that|said|and|but)$/.test(before?.lower ?? "");
  if (opens && (/^(?:VERB|AUX)$/.test(after?.pos ?? "") || after?.lower === "spoke")) return "men";
  if (!/^(?:VERB|ADP)$/.test(before?.pos ?? "")) return null;
  const isAsked = after?.lower === "to" && /^(?:invite|summon|welcome)$/.test(before?.lemma ?? "");
  return !after || isAsked || behindBoth.test(after.lower) ? "" : null;
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
