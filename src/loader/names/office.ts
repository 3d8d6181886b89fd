// An office as the text writes it: "Deputy Trade Minister", "assistant secretary of state for African affairs".
//
// Read by grammar: modifiers, a head, complements. The state that goes before ("Danish", "Peru's")
// is not part of the office but tells its country.

import type { Country } from "#model/event.ts";
import { bodyCommonNouns } from "../lexicon/bodies.ts";
import { officeCountries, officeModifiers, privateHeads, shortTitles } from "../lexicon/offices.ts";
import { type Line, textOf } from "./line.ts";
import { complementAt } from "./officeComplement.ts";
import {
  headAhead,
  isGeneral,
  isHead,
  isModifier,
  isOfficeWord,
  toSingular,
  partyLand,
} from "./officeWords.ts";
import { opensThing } from "./opensThing.ts";
import { isRank } from "./personName.ts";
import { withStateBehind } from "./stateBehind.ts";
import type { Term } from "./vocabulary.ts";
import type { Word } from "./words.ts";

export interface Office {
  /** In the article's words, without the state. */
  readonly text: string;
  /** With the state: "president of Peru". */
  readonly whole: string;
  /** Lower case and singular: "minister". */
  readonly head: string;
  readonly from: number;
  readonly to: number;
  readonly country: Country | null;
  /** "of X" gave the country; false for an adjective or possessive before. */
  readonly countryAfter: boolean;
  readonly plural: boolean;
  /** Holds or speaks for power; a professor does not. */
  readonly powerful: boolean;
  /** The country is that of the house whose paper the text is on; no word gives it. */
  readonly housed?: boolean;
}

/** Words up to and with the head; −1 for what is not read yet. */
interface Frame {
  readonly next: number;
  readonly country: Country | null;
  /** First word of the office proper. */
  readonly own: number;
  readonly head: number;
  /** The state inside "top Danish diplomat". */
  readonly gap: readonly [from: number, to: number] | null;
}

/** What may stand before the state: "former Danish minister", "top Danish diplomat". */
const ranks =
  /^(most )?(top|senior|chief|former|ex|then|acting|leading|high-ranking|outgoing|incoming|ousted|late|new|retired|veteran|visiting)$/i;

/**
 * The office whose words begin at `at` (with the state or body before it), or null.
 * A head with a small letter needs a word before it to be one ("the minister", "Danish envoy").
 */
export function officeAt(line: Line, at: number): Office | null {
  const [before, first] = [line.words[at - 1], line.words[at]];
  if (!first || !(first.capital || line.terms[at] || isOfficeWord(first.lower))) return null;
  // "Holm ousted Prime Minister Roca", "The army deposed President Roca": a verb there
  const isDoer =
    before?.capital || (/^(?:NOUN|AUX|PRON)$/.test(before?.pos ?? "") && !isOwning(before));
  if (isDoer && /^(ousted|deposed|exiled)$/.test(first.text)) return null;
  // "met Roca and then Premier Holm": no former one
  if (first.lower === "then" && before?.lower === "and") return null;
  // "was visiting President Roca": a verb too
  if (first.lower === "visiting" && isGoing(before?.lower ?? "")) return null;
  const body = line.terms[at]?.term.body ? (line.terms[at]?.end ?? at) : at;
  const short = shortTitleAt(line, at);
  if (short) return short;
  const { own, head, gap, country } = frameAt(line, at);
  const word = line.words[head];
  if (!word || own < 0 || opensThing(line, head)) return null;
  // "Foreign Secretary level talks": of what rank, and nobody
  const behind = line.words[head + 1]?.text === "-" ? head + 2 : head + 1;
  if (line.words[behind]?.lower === "level") return null;
  // "Lord’s Resistance Army": the table has it whole
  if (head < body && body > at + 1) return null;
  const after =
    secondBehindSlash(line, head + 1) ?? withStateBehind(line, at, complementAt(line, head + 1));
  const { textTo } = after;
  const words = gap
    ? `${textOf(line, own, gap[0])} ${textOf(line, gap[1], textTo)}`
    : textOf(line, own, textTo);
  const text = words.replace(/^visiting /, "").replace(/ \(\p{Lu}[\p{Lu}&-]+\)(?= )/u, "");
  const singular = toSingular(word.lower);
  const powerful = !privateHeads.has(singular);
  return {
    text,
    whole: textOf(line, own, after.to),
    head: singular,
    from: at,
    to: after.to,
    country: country ?? knownCountry(text) ?? (powerful ? after.country : null),
    countryAfter: country === null && after.country !== null,
    plural: singular !== word.lower.replace(/^(then|ex)-|-(elect|designate)$/g, ""),
    powerful,
  };
}

/** "the High Representative/Vice-President": one person, called by the first. */
function secondBehindSlash({ words }: Line, at: number) {
  const isSecond = words[at]?.text === "/" && /^(?:Vice|Deputy)-/.test(words[at + 1]?.text ?? "");
  return isSecond ? { to: at + 2, country: null, textTo: at } : null;
}

/** "Peru’s", "its": before it "ousted" says of what kind. */
const isOwning = (word: Word | undefined) =>
  word?.possessive === true || /^(?:its|his|her|their|our)$/.test(word?.lower ?? "");

function frameAt(line: Line, at: number): Frame {
  let frame: Frame = { next: at, country: null, own: -1, head: -1, gap: null };
  while (frame.next - at < 12 && !isOusting(line, frame)) {
    const step = termStep(line, at, frame) ?? wordStep(line, at, frame);
    if (!step) break;
    frame = step;
    if (frame.head === frame.next - 1 && line.words[frame.head]?.possessive) break;
  }
  return frame;
}

/** "Peru’s army deposed President Roca": a verb; but "Peru’s recently deposed president" */
function isOusting(line: Line, { own, next }: Frame): boolean {
  const before = own >= 0 && next > own ? line.words[next - 1] : undefined;
  return (
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") &&
    /^(?:ousted|deposed|exiled)$/.test(line.words[next]?.text ?? "")
  );
}

/** The frame as far as `next`, with what was read on the way. */
function onward(frame: Frame, next: number, read: Partial<Frame>): Frame {
  return {
    next,
    country: read.country === undefined ? frame.country : read.country,
    own: read.own ?? frame.own,
    head: read.head ?? frame.head,
    gap: read.gap === undefined ? frame.gap : read.gap,
  };
}

/** Over a state or a body before the head: "Danish", "Peru’s", "White House". */
function termStep(line: Line, at: number, frame: Frame): Frame | null {
  const { next, own, head } = frame;
  const found = line.terms[next];
  if (!found || head >= 0 || isHeadTerm(line, next)) return null;
  const { term, end } = found;
  const owned = line.words[end - 1]?.possessive === true;
  const code = stateOf(term, owned);
  // "Peru’s UN ambassador": the second is part of the office
  if (frame.country !== null && own < 0 && (code === "UN" || code === "EU"))
    return onward(frame, end, { own: next });
  if (code !== null) {
    const ranked = own >= 0 && ranks.test(textOf(line, own, next));
    const bare = !term.adjective && term.state && !owned && code !== "US";
    if ((own >= 0 && !ranked) || (bare && !isBeforeOffice(line, end, at))) return null;
    return onward(frame, end, { country: code, gap: ranked ? [next, end] : null });
  }
  // "Turkish Cypriot leader": a people is part of the office
  if (term.folk === "adjective")
    return onward(frame, end, {
      country: frame.country ?? term.land ?? null,
      own: own < 0 ? next : own,
    });
  if (!term.body || (owned && own >= 0)) return null;
  // "Republican Party of Peru leader": not the party of that name elsewhere
  const of = line.words[end]?.lower === "of" ? line.terms[end + 1] : null;
  const land = of?.term.state?.code ?? null;
  const country = frame.country ?? land ?? term.body.country;
  const to = shortEnd(line, land && of ? of.end : end);
  return onward(frame, to, { country, own: owned || own >= 0 ? own : next });
}

/** "World Health Organization (WHO) chief": behind the short form; `at` where none stands. */
function shortEnd({ words }: Line, at: number): number {
  const isShort =
    words[at]?.text === "(" &&
    words[at + 2]?.text === ")" &&
    isShortForm.test(words[at + 1]?.text ?? "");
  return isShort ? at + 3 : at;
}

const isShortForm = /^\p{Lu}[\p{Lu}&-]+$/u;

/** A term of one word that is a head too. */
function isHeadTerm(line: Line, at: number): boolean {
  return line.terms[at]?.end === at + 1 && isHead(line, at, true);
}

function stateOf({ adjective, state, seat, people }: Term, owned: boolean): Country | null {
  return (
    (owned ? seat?.code : undefined) ??
    adjective ??
    state?.code ??
    (owned ? people : undefined) ??
    null
  );
}

/** Over the head itself, a modifier, or a sign that joins two of them. */
function wordStep(line: Line, at: number, frame: Frame): Frame | null {
  const { next, own, head, country } = frame;
  const word = line.words[next];
  if (!word || (line.terms[next] && !isHeadTerm(line, next))) return null;
  if (word.sign) return next > at && /^[-&]$/.test(word.text) ? onward(frame, next + 1, {}) : null;
  // "the Lithuanian parliament’s speaker"
  const isOfBody = word.possessive && country !== null && own < 0 && head < 0;
  if (isOfBody && bodyCommonNouns.has(word.lower) && isHead(line, next + 1, true))
    return onward(frame, next + 1, { own: next });
  if (head >= 0 && isRank(word.lower) && !isGeneral(line, next)) return null;
  const land = head < 0 && own >= 0 ? partyLand(line, next) : null;
  if (land) return onward(frame, land.to, { country: land.country });
  const first = own < 0 ? next : own;
  if (isHead(line, next, own >= 0 || country !== null))
    return onward(frame, next + 1, { own: first, head: next });
  return isModifier(line, next, (own >= 0 || country !== null) && head < 0)
    ? onward(frame, next + 1, { own: first })
    : null;
}

const isGoing = (before: string) =>
  /^(is|was|are|were|be|been|after|before|while|when|since|by|of|on|from|and|,|currently|now|also)$/.test(
    before,
  );

/** A state without ending before an office: "China Foreign Minister", "Peru opposition leader", not "in China ministers". */
function isBeforeOffice(line: Line, at: number, from: number): boolean {
  const word = line.words[at];
  if (word?.capital) return true;
  if (isBeforeName(line, at)) return true;
  const placed = /^(in|at|to|from|near|of|for|on|with)$/.test(line.words[from - 1]?.lower ?? "");
  return !placed && officeModifiers.has(word?.lower ?? "") && headAhead(line, at) !== null;
}

/** "with Peru leader Bo Holm": small letters between a state and a name. */
function isBeforeName(line: Line, at: number): boolean {
  let head = at;
  while (head < at + 3 && officeModifiers.has(line.words[head]?.lower ?? "")) head += 1;
  const [word, name] = [line.words[head], line.words[head + 1]];
  return (
    word !== undefined &&
    isHead(line, head, true) &&
    !word.possessive &&
    name?.capital === true &&
    name.joined
  );
}

/** The country of an office that only one state has; "Secretary of State for …" is another's. */
function knownCountry(text: string): Country | null {
  const lower = text.toLowerCase().replace(/^(former|ex|then|acting|outgoing|incoming)[ -]/, "");
  if (/^(assistant|deputy|under) secretary of state\b/.test(lower)) return "US";
  if (/^(?:assistant |deputy )?high commissioner for (?:human rights|refugees)$/.test(lower))
    return "UN";
  return officeCountries.get(lower) ?? null;
}

/** "the Norwegian FM": short forms that no name need follow, in full. */
const standsAlone: ReadonlyMap<string, string> = new Map([
  ["PM", "prime minister"],
  ["FM", "foreign minister"],
  // as India's ministry writes of its own
  ["EAM", "external affairs minister"],
]);

/** "Gen.", "Lt. Gen.", "Danish Adm.", before a name. */
function shortTitleAt(line: Line, at: number): Office | null {
  const { words, terms } = line;
  const term = terms[at]?.term;
  const country = term?.adjective ?? term?.state?.code ?? null;
  const own = country === null ? at : (terms[at]?.end ?? at);
  // "Deputy PM Holm"
  const isUnder = /^(?:deputy|vice)$/.test(words[own]?.lower ?? "");
  const first = isUnder && standsAlone.has(words[own + 1]?.text ?? "") ? own + 1 : own;
  let end = first;
  while (words[end]?.capital && shortTitles.has(words[end]?.lower ?? ""))
    end += words[end + 1]?.text === "." ? 2 : 1;
  const short = standsAlone.get(words[first]?.text ?? "");
  const isBacked = country !== null || first > own || words[at - 1]?.lower === "the";
  const isAlone = short !== undefined && end === first + 1 && isBacked;
  if (end === first || (!words[end]?.capital && !isAlone)) return null;
  const under = first > own ? `${words[own]?.text} ` : "";
  const text = isAlone ? under + short : textOf(line, own, end);
  const head = isAlone ? "minister" : (words[own]?.lower ?? "");
  const rest = { from: at, to: end, country, countryAfter: false, plural: false, powerful: true };
  return { text, whole: text, head, ...rest };
}
