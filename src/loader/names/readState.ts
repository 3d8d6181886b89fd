// States: by name, by the seat of their government where it acts, by adjective, and by people.

import type { Country } from "#model/event.ts";
import { isTriggerVerb } from "../lexicon/guardedVerbs.ts";
import type { MentionForm } from "./name.ts";
import { isAskedOf, isDoneToSeat } from "./seatSpokenTo.ts";
import { months, weekdays } from "../lexicon/nameWords.ts";
import { type Line, textOf } from "./line.ts";
import type { Read } from "./reader.ts";
import { adjectiveOf } from "./vocabulary.ts";

export function readState(line: Line, at: number): Read | null {
  const found = line.terms[at];
  if (!found) return null;
  const { term, end } = found;
  const { state, adjective, people, seat, folk } = term;
  // "US$3 million": money; but "lent Chad $3 million", "paid the US $3 million"
  const isMoney =
    line.words[end]?.text === "$" && state?.code === "US" && line.words[at - 1]?.lower !== "the";
  if (isHelper(line, end) || isHalf(line, at) || isMoney) return { drafts: [], to: end };
  if (state && !(adjective && isAdjective(line, end))) return toState(at, end, state.code, "name");
  if (adjective) {
    if (isPeople(line, at, end)) return toPeople(line, at, end, adjective);
    if (isSomeone(line, at, end)) return toSomeone(line, at, end, adjective);
    return toState(at, end, adjective, "demonym");
  }
  if (folk === "people" || (folk && isPeople(line, at, end)))
    return toPeople(line, at, end, term.land ?? null);
  if (people) return toPeople(line, at, end, people);
  if (seat && isActing(line, at, end)) return toState(at, end, seat.code, "name");
  // "a South American tour": the second word is no United States
  return folk && end - at > 1 ? { drafts: [], to: end } : null;
}

/** "the transitional government of Chad": all of it is the state, so that "the rebels and the government of Chad" are two. */
export function readGovernment(line: Line, at: number): Read | null {
  const { words, terms } = line;
  let noun = words[at]?.lower === "the" ? at + 1 : at;
  if (rulingWords.has(words[noun]?.lower ?? "")) noun += 1;
  const isRuling = words[noun]?.text === "government";
  const of = isRuling ? noun + 1 : branchEnd(line, noun);
  if (of === noun || words[of]?.lower !== "of") return null;
  const state = words[of + 1]?.lower === "the" ? of + 2 : of + 1;
  const found = terms[state];
  const code = found?.term.state?.code;
  if (!found || !code || isAdjective(line, found.end)) return null;
  const what = isRuling
    ? { kind: "states" as const, codes: [code], noun: "" }
    : // "the navy of Peru": the Peruvian navy
      {
        kind: "body" as const,
        name: `${adjectiveOf(code)} ${textOf(line, noun, of)}`,
        country: code,
        leader: null,
      };
  const head = { headFrom: isRuling ? state : noun, headTo: isRuling ? found.end : of };
  return { drafts: [{ from: at, to: found.end, ...head, form: "name", what }], to: found.end };
}

/** Behind "navy", "central bank": what every state has one of; where it began for all else. */
function branchEnd({ words }: Line, at: number): number {
  const first = words[at]?.text ?? "";
  if (branches.has(first)) return at + 1;
  return branches.has(`${first} ${words[at + 1]?.text ?? ""}`) ? at + 2 : at;
}

const branches: ReadonlySet<string> = new Set([
  ..."navy army military treasury parliament cabinet senate presidency junta police".split(" "),
  ..."central bank,supreme court,constitutional court,high court,air force,coast guard".split(","),
  ..."foreign ministry,interior ministry,defence ministry,defense ministry,finance ministry".split(
    ",",
  ),
]);

const rulingWords: ReadonlySet<string> = new Set(
  "transitional interim military federal central unity provisional elected new".split(" "),
);

export function opensGovernment(lower: string): boolean {
  return lower === "the" || lower === "government" || rulingWords.has(lower);
}

function toState(from: number, to: number, code: Country, form: MentionForm): Read {
  const what = { kind: "states" as const, codes: [code], noun: "" };
  return { drafts: [{ from, to, form, what }], to };
}

function toPeople(line: Line, from: number, to: number, country: Country | null): Read {
  const what = { kind: "group" as const, name: textOf(line, from, to), country, single: false };
  return { drafts: [{ from, to, form: "group", what }], to };
}

/** "after a Brazilian was executed", "an Israeli in Lima": one of its people. */
function isSomeone({ words }: Line, at: number, to: number): boolean {
  if (!/^(?:an?|one|another)$/.test(words[at - 1]?.lower ?? "")) return false;
  const next = words[to];
  return (
    !next ||
    /^(?:VERB|AUX)$/.test(next.pos) ||
    /^(?:who|whose|and|in|from|by|at|near|on|\.)$/.test(next.lower)
  );
}

function toSomeone(line: Line, from: number, to: number, country: Country): Read {
  const what = { kind: "group" as const, name: textOf(line, from, to), country, single: true };
  return { drafts: [{ from, to, form: "group", what }], to };
}

/** "an Egyptian-brokered truce", "Rwandan-backed rebels": who stands behind it is not in it. */
function isHelper({ words }: Line, to: number): boolean {
  const [sign, next] = [words[to], words[to + 1]];
  return (
    sign?.text === "-" &&
    /^(brokered|mediated|backed|sponsored|supported|funded|financed|trained|armed|born|made|built|style|facilitated|drafted)$/.test(
      next?.lower ?? "",
    )
  );
}

/** The "American" of "Ibero-American", the "Asian" of "Afro-Asian": half a word. */
function isHalf({ words }: Line, at: number): boolean {
  const [sign, first] = [words[at - 1], words[at - 2]];
  return sign?.text === "-" && /^(ibero|afro|luso|latin|pan|euro|inter)$/.test(first?.lower ?? "");
}

/** "US troops", "UN vote": the same letters as the state's name, before a noun. */
function isAdjective(line: Line, to: number): boolean {
  const next = line.words[to];
  if (line.words[to - 1]?.possessive) return false;
  if (next?.text === "-") return true;
  if (isThen(line, to)) return false;
  return next?.joined === true && /^(NOUN|ADJ|PROPN)$/.test(next.pos) && !line.title;
}

/** "The United States today expelled", "the United States last week": when it did, and no noun of theirs. */
function isThen({ words }: Line, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  if (/^(?:last|next|this)$/.test(lower))
    return /^(?:week|month|year|night|spring|summer|autumn|winter)$/.test(
      words[at + 1]?.lower ?? "",
    );
  return (
    /^(?:today|yesterday|tonight|tomorrow)$/.test(lower) || isOnWeekday(words[at], words[at + 1])
  );
}

/** "The United States Monday expelled two envoys"; but "the US Monday talks" */
const isOnWeekday = (
  day: Line["words"][number] | undefined,
  next: Line["words"][number] | undefined,
) => weekdays.has(day?.lower ?? "") && /^(?:VERB|AUX)$/.test(next?.pos ?? "");

/** "the Chinese said": an adjective that stands for its people. */
function isPeople(line: Line, at: number, to: number): boolean {
  const next = line.words[to];
  if (line.words[at - 1]?.lower !== "the") return false;
  // "the Russian and Ukrainian ministers"
  if (next?.lower === "and" && line.terms[to + 1]?.term.adjective) return false;
  return !next || (next.sign && next.text !== "-") || /^(VERB|AUX|ADP|CCONJ|SCONJ)$/.test(next.pos);
}

const placing =
  /^(in|at|near|outside|around|into|through|via|across|inside|within|towards?|from|to|for|leaving|beyond|throughout|visiting|of)$/;
/** A capital acts where it says or does something, or is spoken to; else it is a place. */
export function isActing(line: Line, at: number, to: number): boolean {
  const { words, terms } = line;
  let before = at - 1;
  while (/^(the|downtown|central|nearby|capital|city)$/.test(words[before]?.lower ?? ""))
    before -= 1;
  // "in the Peruvian capital Lima"
  const own = before < at - 1 ? terms[before] : undefined;
  if (own?.term.adjective && own.end === before + 1)
    before -= words[before - 1]?.lower === "the" ? 2 : 1;
  const word = words[before];
  const next = words[pastManner(line, pastDay(line, to))];
  const lower = word?.lower ?? "";
  if (words[to - 1]?.possessive) return !placing.test(lower) || lower === "of" || lower === "from";
  const verb = next !== undefined && (/^(VERB|AUX)$/.test(next.pos) || isHeadVerb(line, at, next));
  if (lower === "and" || lower === ",")
    return isListed(line, before) && !(verb && isNextClause(line, before))
      ? false
      : verb || lower === "and" || isInRowBy(line, before, next);
  if (isDoneToSeat(line, before, to)) return true;
  if (placing.test(lower) && !isAskedOf(line, before)) return lower === "of" && verb;
  if (lower === "between") return isRival(line, to);
  if (/^(with|by|against)$/.test(lower)) return next?.pos !== "NOUN";
  // "demanded an apology from Moscow"
  if (lower === "from") return true;
  if (verb) return !/^(based|held)$/.test(next.lower);
  // "said Washington, which has threatened to leave, wanted more"
  if (next?.text === "," && (word === undefined || word.sign || /^(?:said|says|that)$/.test(lower)))
    return actsLater(line, to);
  // "Washington and Brussels urged …"
  return (
    next?.lower === "and" &&
    (word === undefined ||
      word.sign ||
      /^(that|but|if|while|as|when|after|before|because|since|until|though|although|where|both|and)$/.test(
        lower,
      ))
  );
}

/** "July 2009: Lima bars trawlers": behind a date the tagger takes the verb for a noun. */
function isHeadVerb({ words }: Line, at: number, next: Line["words"][number]): boolean {
  return (
    next.pos === "NOUN" &&
    /[^s]s$/.test(next.lower) &&
    words[at - 1]?.text === ":" &&
    isTriggerVerb(next.lower.replace(/s$/, ""))
  );
}

/** What a government does, and no crowd or weather in its capital. */
const ofStates: ReadonlySet<string> = new Set(
  "urge say accuse condemn welcome call reject recall expel warn deny denounce demand announce refuse threaten insist agree offer ask protest praise summon".split(
    " ",
  ),
);

/** "Lima, which lies far off, recalled", "Lima, an ally of Oslo's, recalled": a verb behind the second comma. */
function actsLater({ words }: Line, comma: number): boolean {
  if (/^(which|who)$/.test(words[comma + 1]?.lower ?? "")) return true;
  // "Lima, where Roca is due on Friday, urged both sides to talk"
  if (words[comma + 1]?.lower === "where") {
    const end = words.findIndex(({ text }, at) => at > comma + 1 && text === ",");
    const verb = words[pastDay({ words }, end + 1)];
    return end > 0 && end < comma + 25 && verb?.pos === "VERB" && ofStates.has(verb.lemma);
  }
  for (let at = comma + 1; at < comma + 10; at++) {
    const word = words[at];
    if (!word || /^(VERB|AUX)$/.test(word.pos)) return false;
    if (word.text === ",") return /^(VERB|AUX)$/.test(words[at + 1]?.pos ?? "");
  }
  return false;
}

/** "Lima on Monday recalled", "Lima late Friday said": the verb stands behind the day. */
export function pastDay({ words }: Pick<Line, "words">, to: number): number {
  const day = /^(on|late|early)$/.test(words[to]?.lower ?? "") ? to + 1 : to;
  return weekdays.has(words[day]?.lower ?? "") ? day + 1 : to;
}

/** "Lima formally notified": the verb stands behind how it did so. */
function pastManner({ words }: Line, at: number): number {
  const isHow = /(?:.ly|also|then|later|now|already|again|soon|still|once|never|reportedly)$/.test(
    words[at]?.lower ?? "",
  );
  return isHow && words[at]?.pos === "ADV" && /^(?:VERB|AUX)$/.test(words[at + 1]?.pos ?? "")
    ? at + 1
    : at;
}

/** "between Washington and Beijing"; between two towns one only travels. */
function isRival({ words, terms }: Line, at: number): boolean {
  const other = terms[words[at + 1]?.lower === "the" ? at + 2 : at + 1]?.term;
  const side = other?.seat ?? other?.state ?? other?.body ?? other?.people;
  return words[at]?.lower === "and" && Boolean(side);
}

const isMonthAt = (words: Line["words"], at: number) => months.has(words[at]?.lower ?? "");

/** "recalled its envoy to Peru on Monday, and Santiago closed": one comma, and a verb behind; but "trips to Oslo, Lima, and Bergen were". */
function isNextClause({ words }: Line, and: number): boolean {
  if (words[and]?.lower !== "and" || words[and - 1]?.text !== ",") return false;
  for (let n = and - 2; n > and - 20 && n >= 0; n--) {
    if (words[n]?.text === ",") return false;
    if (placing.test(words[n]?.lower ?? "")) return true;
  }
  return false;
}

/** "recognised by Washington, | London and Paris": one of those who did it; but "by Lima, | Oslo and Paris mayors" */
function isInRowBy({ words }: Line, comma: number, next: Line["words"][number] | undefined) {
  if (!/^(?:,|and)$/.test(next?.lower ?? "")) return false;
  const end = words.findIndex(
    (word, n) => n > comma && !word.capital && !/^(?:,|and)$/.test(word.lower),
  );
  if (words[end]?.pos === "NOUN") return false;
  let at = comma - 1;
  while (words[at]?.capital || words[at]?.text === ",") at--;
  return at < comma - 1 && words[at]?.lower === "by";
}

/** Whether a list that goes on here began as places: "to Oslo and Bergen", "to Oslo on July 3 and Bergen". */
function isListed({ words }: Line, at: number): boolean {
  for (let n = at - 1; n > at - 20; n--) {
    const word = words[n];
    if (!word) return false;
    // "In May, Lima recalled": a date and no list
    if (placing.test(word.lower))
      return (
        word.lower !== "of" && !/^\d/.test(words[n + 1]?.text ?? "") && !isMonthAt(words, n + 1)
      );
    if (/^(visit|tour|leave|reach|include)$/.test(word.lemma)) return true;
    if (!word.capital && !word.sign && !/^(?:and|the|on|then|\d+)$/.test(word.lower)) return false;
  }
  return false;
}
