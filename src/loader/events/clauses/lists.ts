// What stands around a mention: the preposition that governs it, and the list it belongs to.

import { isOthersOf } from "./othersOf.ts";
import { arePair, isOffices, isState } from "./listSorts.ts";
import {
  andBehindAn,
  andBehindOffice,
  beforeApposition,
  isCalling,
  officeGovernor,
  ownerFirst,
} from "./apposedOffice.ts";
import { landBefore } from "./landOf.ts";
import { agentNouns } from "../../lexicon/verbs.ts";
import type { Mention } from "../../names/name.ts";
import {
  isAgainOf,
  isAndPeopleOf,
  isAsideWith,
  isTogether,
  opensClause,
  opensNext,
} from "./andPeopleOf.ts";
import { isOfLed } from "./ledBy.ts";
import { townBefore } from "./townBefore.ts";
import { isCount, many, roughly } from "./counts.ts";
import type { Placed, SentenceView } from "./view.ts";
import type { Token } from "../../article/document.ts";

export type PlacedMention = Mention & Placed;

/** "between the government and | the rebels": the first of the two has no name. */
function isBehindNoName({ tokens }: SentenceView, and: number): boolean {
  if (tokens[and]?.lower !== "and" || tokens[and - 1]?.pos !== "NOUN") return false;
  let at = and - 1;
  while (at > and - 5 && /^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? "")) at--;
  return tokens[at]?.lower === "between";
}

/** What governs a mention: a preposition in lower case, "" for none. */
export function governor(view: SentenceView, mention: PlacedMention): string {
  // "Before that she visited": these forms are subjects, whatever stands before.
  if (/^(?:he|she|they)$/.test(view.tokens[mention.first]?.lower ?? "")) return "";
  // "By the end of 2019 Peru had": the preposition is the time's.
  if (view.timexes.some((t) => t.edtf !== null && t.last === mention.first - 1)) return "";
  let at = mention.first - 1;
  while (at >= 0) {
    const token = view.tokens[at];
    if (!token) break;
    // "In 1917 the Court ruled"
    if (token.pos === "NUM" && view.timexes.some((t) => t.edtf !== null && t.last === at))
      return "";
    // "a vote in which Premier Holm won": whatever the tagger takes it for
    if (token.lower === "which") return "";
    // "by our ambassador"
    if (
      /^(?:DET|ADJ|NUM)$/.test(token.pos) ||
      // "of around 150 diplomats"
      (token.pos === "ADV" && view.tokens[at + 1]?.pos === "NUM") ||
      /^(?:both|delegations?|led|by|our|his|her|their|its)$/.test(token.lower) ||
      // "with host President Holm"
      (token.lower === "host" && token.pos === "NOUN" && at === mention.first - 1) ||
      // "with chess legend Bo Holm"
      (/^(?:NOUN|PROPN)$/.test(token.pos) &&
        mention.sort === "person" &&
        isCalling(view, at, mention.first))
    ) {
      if (token.lower === "by" && !isOfLed(view.tokens, at - 1)) return "by";
      at--;
      continue;
    }
    const rough = roughly(view, at);
    if (rough > 0) {
      at -= rough;
      continue;
    }
    // "met a number of Gulf diplomats"
    if (isCount(view, at)) {
      at -= many.test(view.tokens[at - 1]?.lower ?? "") ? 2 : 3;
      continue;
    }
    // "met with His Eminence, Cardinal Holm", "received by His Majesty the King"
    const isAfterStyle = token.text === "," && styles.test(view.tokens[at - 1]?.lower ?? "");
    if (isAfterStyle || styles.test(token.lower)) {
      at -= isAfterStyle ? 3 : 2;
      continue;
    }
    if (
      /^(?:and|,|or|&|as|well)$/.test(token.lower) ||
      (token.text === ";" && mention.sort === "person")
    ) {
      // "met with Vik, and Holm and Roca flew home": the second begins a clause
      if (opensNext(view, mention, at)) return "";
      const before = listMate(view, mention, at);
      if (before) return governor(view, before);
      const held = mention.sort === "person" ? officeGovernor(view, at) : null;
      if (held) return held;
      return isBehindNoName(view, at) ? "between" : townBefore(view, mention);
    }
    if (view.clauses.some((clause) => clause.joint === at && clause.link !== "infinitive"))
      return "";
    if (token.lower === "to" && view.tokens[at - 1]?.lower === "according") return "according";
    const land = mention.sort === "state" ? landBefore(view, at) : null;
    if (land !== null) {
      at = land - 1;
      continue;
    }
    // "with President Roca's envoy to Chad, Bo Vik"
    const owner = /^['’]s?$/.test(token.text) ? ownerAt(view, at - 1) : undefined;
    if (owner) {
      at = owner.first - 1;
      continue;
    }
    // "by the region's leader"
    if (/^['’]s?$/.test(token.text) && view.tokens[at - 1]?.pos === "NOUN") {
      at -= 2;
      continue;
    }
    // "called in Ambassador Roca", "ordered out six envoys": the end of the verb
    if (
      /^(?:in|out|off|down|up|back|away)$/.test(token.lower) &&
      view.clauses.some(({ verb }) => verb.first < at && verb.last === at)
    )
      return "";
    return token.pos === "ADP" || /^(?:to|with|including|involving)$/.test(token.lower)
      ? token.lower
      : "";
  }
  return "";
}

const ownerAt = ({ mentions }: SentenceView, at: number) =>
  mentions.find(({ last, sort }) => last === at && sort === "person");

/** The comma of "Since Holm ended the talks with Peru, Roca and Vik have urged": no list goes on over it. */
function opensMain({ clauses }: SentenceView, comma: number): boolean {
  const main = clauses.find(({ start }) => start === comma);
  const before = main && clauses[main.index - 1];
  return main?.link === "main" && before?.joint === 0 && before.start === 0;
}

const styles = /^(?:excellency|eminence|holiness|majesty|highness|beatitude|grace)$/;

/** The "the" of "Chile, the Gambia and Mali", the "her" of "Roca and her deputy", the "ally" of "Peru and its ally Chile". */
export function isDeterminer(token: Token | undefined): boolean {
  return token?.pos === "DET" || /^(?:his|her|their|its|neighbou?r|ally)$/.test(token?.lower ?? "");
}

/** The member of the same list that stands right before the "and" or comma at `at`. */
export function listMate(
  view: SentenceView,
  mention: PlacedMention,
  at: number,
): PlacedMention | null {
  if (view.tokens[at]?.text === "," && opensMain(view, at)) return null;
  let end = at;
  while (/^(?:and|,|;|or|&|as|well)$/.test(view.tokens[end - 1]?.lower ?? "")) end--;
  const apposed = beforeApposition(view, mention, at);
  if (apposed) return apposed.possessive ? null : apposed;
  const mate = view.mentions.find((other) => other !== mention && other.last === end - 1);
  // "between Peru and Chile; and Holm was there": only persons go on over it
  if (mate && mate.sort !== "person" && view.tokens[end]?.text === ";") return null;
  return mate && !mate.possessive && isList(view, mate, mention) ? mate : null;
}

/** A mention with the members that follow it in its list: "A, B and C". */
export function withMates(view: SentenceView, mention: PlacedMention): readonly PlacedMention[] {
  const list = [mention];
  for (const next of view.mentions) {
    const last = list.at(-1);
    // "Roca and her deputy, Bo Holm"
    if (!last || next.first <= last.last || isWhose(view, next)) continue;
    // "Minister Holm and Roca's aide, Bo Vik, met": the owner of one is no member
    if (next.possessive && isOwnerOfNext(view, next)) continue;
    const an = andBehindAn(view, last);
    const and = andBehindOffice(view, last) ?? an;
    if (and !== null && next.first < and) continue;
    const from = and !== null && (an !== null || next.sort === "person") ? and : last.last + 1;
    const between = outsideBrackets(view.tokens.slice(from, ownerFirst(view, next)));
    const joined =
      isApposition(between) ||
      (next.sort !== "person" && isAndPeopleOf(between)) ||
      (between.length > 0 &&
        between.every(
          (t) =>
            /^(?:and|,|or|&|as|well|then|the|both|his|her|their|its)$/.test(t.lower) ||
            /^(?:DET|ADJ)$/.test(t.pos) ||
            // "Roca and three colleagues"
            (t.pos === "NUM" && next.sort === "group") ||
            // "with the ministers of Peru, Ana Roca; Chile, Bo Vik; and Norway, Ida Holm"
            (t.text === ";" && last.sort === "person" && next.sort === "person"),
        ));
    if (isTogether(between) || isAsideWith(view, last, next) || isAgainOf(view, last, between)) {
      list.push(next);
      continue;
    }
    if (!joined || !between.some((t) => /^(?:and|&|as)$|^[,;]$/.test(t.lower))) break;
    if (!isList(view, last, next) || opensClause(view, last, next)) break;
    list.push(next);
  }
  return list;
}

/** "Peru and Chile, meeting in Lima, signed": the whole of the list of which a mention is the last; it alone else. */
export function listEndingIn(view: SentenceView, last: PlacedMention): readonly PlacedMention[] {
  for (const one of view.mentions) {
    if (one.first >= last.first) break;
    const list = withMates(view, one);
    if (list.at(-1) === last) return list;
  }
  return [last];
}

function outsideBrackets(tokens: SentenceView["tokens"]): SentenceView["tokens"] {
  // "Lars Holm, 44, and Ole Vik"
  const isAge = tokens[1]?.pos === "NUM" && tokens[0]?.text === "," && tokens[2]?.text === ",";
  if (isAge) return tokens.slice(2);
  if (tokens[0]?.text !== "(") return tokens;
  return tokens.slice(tokens.findIndex(({ text }) => text === ")") + 1);
}

function isOwnerOfNext(view: SentenceView, owner: PlacedMention): boolean {
  const next = view.mentions.find(({ first }) => first > owner.last);
  return (
    next !== undefined && next.first <= owner.last + 4 && ownerFirst(view, next) <= owner.first
  );
}

/** The ", a former general," of "President Roca, a former general, Premier Ruiz and Minister Vik". */
function isApposition(between: SentenceView["tokens"]): boolean {
  return (
    between.length > 3 &&
    between.length <= 8 &&
    between[0]?.text === "," &&
    /^(?:an?)$/.test(between[1]?.lower ?? "") &&
    between.at(-1)?.text === "," &&
    between.slice(2, -1).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos))
  );
}

/** Two names joined by a comma alone are a list only where an "and" comes later. */
function isList(view: SentenceView, last: PlacedMention, next: PlacedMention): boolean {
  const between = view.tokens.slice(last.last + 1, next.first).map((token) => token.lower);
  if (between.some((word) => /^(?:and|&|well)$/.test(word))) return true;
  // "their foreign ministers, Ana Roca and Bo Vik": the same people
  if (isOffices(view, last) && next.sort === "person" && next.form === "name") return false;
  // "Bo Vik, Director for Asia and the Pacific, met": what he is
  if (last.sort === "person" && next.form === "office" && between.join() === ",") return false;
  // "The presidents of Peru and of Chile, Ana Roca and Bo Vik, met": states, then their people.
  if (isState(last) !== isState(next) && [last, next].some(({ sort }) => sort === "person"))
    return false;
  // "Peru, Chile sign accord": a headline has a comma for "and".
  const verb = view.clauses.some((clause) => clause.verb.first === next.last + 1);
  const isShort = view.sentence.zone === "headline" || view.entry !== null;
  if ((isShort && verb) || arePair(view, last, next)) return true;
  for (const token of view.tokens.slice(next.last + 1, next.last + 20)) {
    if (token.lower === "and") return true;
    // "the Speaker of the Congress (Parliament), Bo Vik, and the premier"
    if (!/^(?:,|;|of|-|\(|\))$/.test(token.lower) && !/^(?:PROPN|NOUN|DET|ADJ)$/.test(token.pos))
      return false;
  }
  return false;
}

/** "…, with both capitals arguing": a circumstance, not a companion. */
export function isAbsolute({ tokens }: SentenceView, { last }: PlacedMention): boolean {
  const next = tokens[last + 1]?.lower ?? "";
  return next.endsWith("ing") && next !== "during";
}

/** The "his" of "with his brother": no companion, whoever it is. */
export function isWhose({ tokens }: SentenceView, { form, first, last }: PlacedMention): boolean {
  return (
    form === "pronoun" &&
    first === last &&
    /^(?:his|her)$/.test(tokens[first]?.lower ?? "") &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.pos ?? "")
  );
}

/** Not "X’s trip", but "X’s team": who speaks or acts for someone stands for them. */
export function isOwnVoice({ tokens, mentions }: SentenceView, mention: PlacedMention): boolean {
  if (isOthersOf(tokens, mention)) return false;
  if (!mention.possessive) return true;
  const next = tokens[mention.last + 1];
  let at = next && /^['’]s?$/.test(next.text) ? mention.last + 2 : mention.last + 1;
  // "Roca's envoy to Chad, Bo Vik": he has a name
  if (mentions.some((m) => m.first === at && m.sort === "person" && m.form === "name"))
    return false;
  // "India's telecoms department"
  while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? "") && tokens[at + 1]?.pos === "NOUN") at++;
  const noun = tokens[at];
  return (
    noun !== undefined &&
    (agentNouns.has(noun.lemma) || agentNouns.has(noun.lower.replace(/s$/, "")))
  );
}
