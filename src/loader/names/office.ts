// An office as the text writes it: "Deputy Trade Minister", "assistant secretary of state for African affairs".
//
// Read by grammar: modifiers, a head, complements. The state that goes before ("Danish", "Peru's")
// is not part of the office but tells its country.

import { bodyNouns } from "../lexicon/bodies.ts";
import {
  officeCountries,
  officeHeads,
  officeModifiers,
  officeTenses,
  privateHeads,
  shortTitles,
} from "../lexicon/offices.ts";
import type { Country } from "#model/event.ts";
import { type Line, textOf } from "./line.ts";
import { isRank } from "./personName.ts";

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
}

/** What may stand before the state: "former Danish minister", "top Danish diplomat". */
const ranks =
  /^(most )?(top|senior|chief|former|ex|then|acting|leading|high-ranking|outgoing|incoming|ousted|late|new|retired|veteran)$/i;

const ambiguousHeads =
  /^(major|general|head|lead|justice|chief|judge|marshal|captain|whip|author|fellow|expert|deputy|rebel|lord|official|attorney|counsel|ruler|secretary|private|leader|speaker|minister|executive|prince|delegate|candidate|police)$/;

/** Nouns that complete an office after "of" or "for", in any case. */
const complementNouns =
  /^(state|defen[cs]e|treasury|staff|affairs|exchequer|foreign|interior|justice|security|commerce|trade|energy|finance|economy|war|policy|relations|studies|government|delegation|mission|intelligence|operations|peacekeeping|police|army|navy|navy|republic|nation|parliament|council|party|refugees|rights|human|homeland|agriculture|health|education|transport|labou?r|culture|environment|information|communications|industry|planning|development|cooperation|political|public|international|national|general|protocol|legal|economic|european|african|asian|eastern|western|near|east|asia|pacific|asia-pacific|hemisphere|science|technology|history|politics|economics|law|arms|control|nonproliferation|non-proliferation|armed|forces|joint|chiefs|union|church|world|climate|change|team|delegation|ministry|embassy|office|department|agency|opposition|rebels|presidency|democracies|institute|elections|asylum|migration|women|tribes|islands|rights|exterior|exteriors|relations|missions|union|countries|europe|africa|asia|america|minorities|energy)$/;

/**
 * The office whose words begin at `at` (with the state or body before it), or null.
 * A head with a small letter needs a word before it to be one ("the minister", "Danish envoy").
 */
export function officeAt(line: Line, at: number): Office | null {
  const short = shortTitleAt(line, at);
  if (short) return short;
  const { words, terms } = line;
  let next = at;
  let country: Country | null = null;
  let own = -1; // first word of the office proper
  let head = -1;
  let gap: readonly [number, number] | null = null; // the state inside "top Danish diplomat"
  while (next < words.length && next - at < 12) {
    const word = words[next];
    if (!word || (next > at && word.sign && word.text !== "-" && word.text !== "&")) break;
    const found = terms[next];
    const lower = word.lower;
    if (found && !(officeHeads.has(lower) && head < 0 && found.end === next + 1)) {
      if (head >= 0) break;
      const { state, adjective, body, people } = found.term;
      const owner = words[found.end - 1]?.possessive ? found.term.seat?.code : undefined;
      const code =
        owner ??
        adjective ??
        state?.code ??
        (people && words[found.end - 1]?.possessive ? people : null);
      const plainState = !adjective && state && !words[found.end - 1]?.possessive && code !== "US";
      // "Peru’s UN ambassador": the second is part of the office
      if (code && country !== null && own < 0 && (code === "UN" || code === "EU")) own = next;
      else if (code) {
        const ranked = own >= 0 && head < 0 && ranks.test(textOf(line, own, next));
        if ((own >= 0 && !ranked) || (plainState && !isTitleLike(line, found.end, at))) break;
        country = code;
        if (ranked) gap = [next, found.end];
      } else if (body) {
        if (words[found.end - 1]?.possessive) {
          if (own >= 0) break;
        } else if (own < 0) own = next;
        country ??= body.country;
      } else break;
      next = found.end;
      continue;
    }
    if (head >= 0 && isRank(lower) && !isGeneral(line, next)) break;
    if (isHead(line, next, head >= 0 || own >= 0 || country !== null)) {
      if (own < 0) own = next;
      head = next;
      next += 1;
      if (word.possessive) break;
      continue;
    }
    if (word.possessive) break;
    if (isModifier(line, next, own, head)) {
      if (own < 0) own = next;
      next += 1;
      continue;
    }
    if (word.sign && next > at) {
      next += 1;
      continue;
    }
    break;
  }
  if (head < 0 || own < 0) return null;
  const word = words[head];
  if (!word) return null;
  const end = complementEnd(line, head + 1);
  const singular = toSingular(word.lower);
  let to = end.to;
  const textTo = end.country && end.bare ? head + 1 : to;
  const text = gap
    ? `${textOf(line, own, gap[0])} ${textOf(line, gap[1], textTo)}`
    : textOf(line, own, textTo);
  const known = knownCountry(text);
  if (!known && word.possessive) to = head + 1;
  return {
    text,
    whole: textOf(line, own, to),
    head: singular,
    from: at,
    to,
    country: country ?? known ?? (privateHeads.has(singular) ? null : end.country),
    countryAfter: country === null && end.country !== null,
    plural: singular !== word.lower,
    powerful: !privateHeads.has(singular),
  };
}

/** The country of an office that only one state has; "Secretary of State for …" is another's. */
function knownCountry(text: string): Country | null {
  const lower = text.toLowerCase().replace(/^(former|ex|then|acting|outgoing|incoming)[ -]/, "");
  if (/^(assistant|deputy|under) secretary of state\b/.test(lower)) return "US";
  return officeCountries.get(lower) ?? null;
}

function toSingular(lower: string): string {
  if (officeHeads.has(lower)) return lower;
  for (const [ending, instead] of [
    ["ies", "y"],
    ["men", "man"],
    ["women", "woman"],
    ["s", ""],
  ] as const) {
    const singular = lower.endsWith(ending) ? lower.slice(0, -ending.length) + instead : "";
    if (officeHeads.has(singular)) return singular;
  }
  return lower;
}

/** A state without ending before an office: "China Foreign Minister", "Peru opposition leader", not "in China ministers". */
function isTitleLike(line: Line, at: number, from: number): boolean {
  const word = line.words[at];
  if (word?.capital) return true;
  const placed = /^(in|at|to|from|near|of|for|on|with)$/.test(line.words[from - 1]?.lower ?? "");
  return !placed && officeModifiers.has(word?.lower ?? "") && reachesHead(line, at) !== null;
}

/** "Attorney General" is one office; "Defence Minister General Holm" is an office and a rank. */
function isGeneral({ words }: Line, at: number): boolean {
  return (
    words[at]?.lower === "general" &&
    /^(attorney|secretary|governor|director|consul|inspector|major|lieutenant|brigadier|commissioner|prosecutor|solicitor|colonel)$/.test(
      words[at - 1]?.lower ?? "",
    )
  );
}

function isHead(line: Line, at: number, backed: boolean): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word) return false;
  const singular = toSingular(word.lower);
  if (!officeHeads.has(singular)) return false;
  if (word.capital) return true;
  if (word.pos === "VERB" && !backed) return false;
  if (!ambiguousHeads.test(singular)) return true;
  // "a major breakthrough", "general elections", "chief among them"
  const goesOn = next?.joined && !next.capital && (next.pos === "NOUN" || next.pos === "ADJ");
  return !goesOn || officeHeads.has(toSingular(next?.lower ?? ""));
}

function isModifier(line: Line, at: number, own: number, head: number): boolean {
  const word = line.words[at];
  const next = line.words[at + 1];
  if (!word || word.sign) return false;
  const { lower } = word;
  const leads = reachesHead(line, at + 1);
  if (!leads) return false;
  if (officeModifiers.has(lower) || officeTenses.has(lower) || /^(ex|then|vice|co)-/.test(lower))
    return true;
  if ((lower === "and" || lower === "&") && own >= 0 && head < 0)
    return next !== undefined && (officeModifiers.has(next.lower) || next.capital);
  // "Chinese Rural Revitalisation Minister": any capitals, where the head is a ministerial one
  return word.capital && head < 0 && own >= 0 && leads === "ministerial";
}

/** Whether an office's head comes within a few words that may all be its modifiers. */
function reachesHead(line: Line, at: number): "plain" | "ministerial" | null {
  for (let n = at; n < Math.min(at + 6, line.words.length); n++) {
    const word = line.words[n];
    if (!word || (word.sign && word.text !== "&")) return null;
    const singular = toSingular(word.lower);
    if (officeHeads.has(singular))
      return /^(minister|secretary|commissioner|director|adviser|advisor|ambassador)$/.test(
        singular,
      ) && word.capital
        ? "ministerial"
        : "plain";
    if (word.possessive) return null;
    const found = line.terms[n];
    const passes =
      officeModifiers.has(word.lower) ||
      officeTenses.has(word.lower) ||
      word.capital ||
      word.lower === "and" ||
      word.text === "&" ||
      found?.term.body;
    if (!passes) return null;
  }
  return null;
}

interface Complement {
  readonly to: number;
  readonly country: Country | null;
  /** Nothing but the state: "of France". */
  readonly bare: boolean;
}

/** Where "of State", "for African affairs", "of the Palestinian Authority" end. */
function complementEnd(line: Line, at: number): Complement {
  const { words, terms } = line;
  let to = at;
  let country: Country | null = null;
  let bare = false;
  if (words[at - 1]?.possessive) return { to, country, bare };
  for (let round = 0; round < 3; round++) {
    const preposition = words[to];
    if (!preposition?.joined || !/^(of|for|to|at|on|in)$/.test(preposition.lower)) break;
    let next = to + 1;
    while (/^(the|his|her|its|their)$/.test(words[next]?.lower ?? "")) next += 1;
    const found = terms[next];
    if (found) {
      const { state, body } = found.term;
      if (/^(on|in)$/.test(preposition.lower)) break;
      if (/^(to|at|for)$/.test(preposition.lower)) {
        if (!state && !body) {
          const end = nounsEnd(line, next);
          if (end === next) break;
          to = end;
          continue;
        }
        to = found.end;
        bare = false;
      } else if (state && nounsEnd(line, next) <= found.end) {
        country ??= state.code;
        bare = to === at;
        to = found.end;
      } else if (body) {
        country ??= body.country;
        to = found.end;
      } else {
        const end = nounsEnd(line, next);
        if (end === next) break;
        if (found.term.adjective) country ??= found.term.adjective;
        to = end;
      }
      continue;
    }
    if (preposition.lower === "in" || preposition.lower === "to" || preposition.lower === "on")
      break;
    const end = nounsEnd(line, next);
    if (end === next) break;
    to = end;
  }
  return { to, country, bare };
}

/** The end of a run such as "East Asian and Pacific affairs" or "Example Nations Institute"; `at` where there is none. */
function nounsEnd(line: Line, at: number): number {
  const { words, terms } = line;
  const lead = words[at];
  if (!lead || lead.sign) return at;
  let next = at;
  let end = at;
  while (next < words.length && next - at < 12) {
    const word = words[next];
    if (!word || word.sign || (next > at && !word.joined)) break;
    if (complementNouns.test(word.lower)) end = next + 1;
    else if (
      bodyNouns.has(word.text) &&
      words[next + 1]?.lower === "of" &&
      words[next + 2]?.capital
    ) {
      next = terms[next + 2]?.end ?? next + 3;
      end = next;
      continue;
    } else if (bodyNouns.has(word.text) && next > at) end = next + 1;
    else if (/^(and|of|the|for|on|&)$/.test(word.lower) && next > at) {
      next += 1;
      continue;
    } else if (!word.capital && !terms[next]) break;
    else if (!reachesNoun(line, next + 1)) break;
    next += 1;
    if (word.possessive) break;
  }
  return end;
}

/** A capital belongs to the run only where one of its nouns comes after. */
function reachesNoun(line: Line, at: number): boolean {
  for (let n = at; n < Math.min(at + 6, line.words.length); n++) {
    const word = line.words[n];
    if (!word?.joined || word.sign) return false;
    if (complementNouns.test(word.lower) || bodyNouns.has(word.text)) return true;
    if (!word.capital && !/^(and|of|the|for|on|&)$/.test(word.lower)) return false;
  }
  return false;
}

function shortTitleAt(line: Line, at: number): Office | null {
  const { words } = line;
  const from = at;
  let next = at;
  let country: Country | null = null;
  const found = line.terms[at];
  if (found && (found.term.adjective ?? found.term.state)) {
    country = found.term.adjective ?? found.term.state?.code ?? null;
    next = found.end;
  }
  const own = next;
  let end = next;
  while (words[end] && shortTitles.has(words[end]?.lower ?? "") && words[end]?.capital) {
    end += 1;
    if (words[end]?.text === ".") end += 1;
  }
  if (end === own || !words[end]?.capital) return null;
  const text = textOf(line, own, end);
  return {
    text,
    whole: text,
    head: words[own]?.lower ?? "",
    from,
    to: end,
    country,
    countryAfter: false,
    plural: false,
    powerful: true,
  };
}
