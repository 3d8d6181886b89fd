// What a title takes over from the article behind its verb: whole phrases, no time words.

import { verbSenses } from "../../lexicon/verbSenses.ts";
import { bracketEnd } from "../clauses/bracket.ts";
import { isHereToLeave } from "./hereToLeave.ts";
import { isWhereTheyMet } from "../clauses/sinceItBegan.ts";
import type { Merged } from "../merging/merge.ts";
import { isGivenTo } from "./givenTo.ts";
import { pronounWord } from "./pronounWords.ts";
import { soCalledEnd } from "./soCalled.ts";
import { endsLoosely, endsPhrase, isShouldOfIf } from "./phraseEnds.ts";
import { isInitial, listEnd } from "./titleList.ts";
import { isNextLeg, otherLeg } from "./legWords.ts";
import { leadingToTime, spellBefore, timeBehindJoint } from "./leadsToTime.ts";
import { isMovedTo, timeToLeave } from "./titleTimes.ts";
import { titleWord } from "./titleWord.ts";
import { isNextPurpose } from "./nextOfRow.ts";
import type { SentenceView } from "../clauses/view.ts";

const opens = /^(?:after|before|when|while|since|until|if|because|though|where)$/;

interface Part {
  readonly text: string;
  /** 2: the title may well end before it; 1: it may if it must. */
  readonly cut: 0 | 1 | 2;
  /** "that" before what someone says; a verb, which it must not stand without. */
  readonly role: "that" | "verb" | null;
}

/** "agreed then", "announced earlier": words that lean on what the article told before. */
const leaning = /^(?:then|earlier|later|also|already|meanwhile|however|finally|only|instead)$/;

/** What leads to a time. */
const leading =
  /^(?:on|in|at|for|over|during|by|since|before|after|until|from|between|late|early)$/;

const setting = /^(?:scheduled|slated|set|planned|due|fixed|billed|foreseen|arranged|expected)$/;

/** What follows the verb as far as it fits: to the end of the clause, else to the end of a phrase. */
export function wordsAfter(
  view: SentenceView,
  views: readonly SentenceView[],
  { actors, others, place = null }: Pick<Merged, "actors" | "others"> & Partial<Merged>,
  from: number,
  room: number,
): string {
  const parts: Part[] = [];
  let length = 0;
  let skipTo = from;
  let inList = 0;
  for (let at = from; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (at < skipTo) continue;
    skipTo = Math.max(skipTo, bracketEnd(view.tokens, at) + 1);
    if (at < skipTo) continue;
    skipTo = asideEnd(view, from, at, isHanging(parts)) ?? soCalledEnd(view, at) ?? skipTo;
    if (at < skipTo) continue;
    inList = Math.max(inList, at === from ? 0 : listEnd(view.tokens, at));
    const ifEnd = token?.lower === "if" ? conditionEnd(view, at, parts) : null;
    if (ifEnd !== null) {
      skipTo = ifEnd;
      continue;
    }
    const isFirst = at === from && token?.lower === "that";
    if (!token || (at >= inList && !isFirst && isStop(view, at))) {
      parts.length -= spellBefore(token?.lower, parts.at(-1)?.text, parts.at(-2)?.text);
      break;
    }
    if (isNextPurpose(view, from, at) || isNextLeg(view, at) || isGivenTo(view, from, at)) break;
    const leg = otherLeg(view, at, place);
    if (leg) {
      const text = view.tokens.slice(leg.from, leg.last + 1).map((word) => ` ${word.text}`);
      parts.push({ text: text.join(""), cut: 1, role: null });
      skipTo = leg.skip;
      continue;
    }
    if (parts.length === 0 && token.pos === "ADV" && leaning.test(token.lower)) continue;
    // "met here Friday with": where the article was written; "will be here" is left whole
    if (isHereToLeave(view, at, from)) continue;
    if (timeBehindJoint(view, at)) continue;
    const time = timeToLeave(view, at);
    if (time) {
      // "a 2001 agreement"
      const isVowel = /^(?:[aio]|e(?!u))/.test(view.tokens[time.last + 1]?.lower ?? "");
      if (isVowel && parts.at(-1)?.text === " a") parts.push({ text: "n", cut: 0, role: null });
      // "an April deadline"
      const isBare = !isVowel && time.last + 1 < view.tokens.length;
      if (isBare && parts.at(-1)?.text === " an")
        parts.splice(-1, 1, { text: " a", cut: 0, role: null });
      const last = parts.at(-1)?.text.trim() ?? "";
      if (/^['’]s$/.test(view.tokens[time.last + 1]?.text ?? "")) {
        // "this month's joint patrol", "during last year's campaign"
        skipTo = time.last + 2;
        if (leading.test(last)) parts.push({ text: " the", cut: 0, role: null });
      } else if (leading.test(last) || last === "of" || isMovedTo(view, last, time)) {
        // "a deadline of Friday"
        parts.pop();
        // "a conference slated for 25 July"
        if (/^(?:for|on|in)$/.test(last) && setting.test(parts.at(-1)?.text.trim() ?? ""))
          parts.pop();
        // "frees twelve sailors seized in March"
        else if (isAllDone(view, at - 2, time.last)) parts.pop();
      }
      parts.length -= leadingToTime(parts.map(({ text }) => text.trim()));
      continue;
    }
    const gap = token.start > (view.tokens[at - 1]?.end ?? 0) || parts.length === 0 ? " " : "";
    const word = pronounWord(view, views, at, actors, others) ?? titleWord(view, at);
    const isBehindAside = view.tokens[at - 1]?.text === ",";
    const cut =
      at === from || at <= inList || isWithWhat(view, at)
        ? 0
        : isBehindAside || endsPhrase(view, at)
          ? 2
          : endsLoosely(view, at)
            ? 1
            : 0;
    parts.push({ text: gap + word, cut, role: roleOf(view, at) });
    length += gap.length + word.length;
    if (length > room + 40) break;
  }
  return join(fitting(parts, room, length <= room + 40));
}

/** "will provide Peru | with tents": a title that ends there has lost what. */
function isWithWhat({ tokens, clauses }: SentenceView, at: number): boolean {
  if (tokens[at]?.lower !== "with") return false;
  const verb = clauses.find(({ start, end }) => start <= at && at < end)?.verb;
  return (
    verb !== undefined &&
    !verb.passive &&
    verb.last < at - 1 &&
    at - verb.last < 7 &&
    /^(?:provide|supply|equip|present|furnish|replace|entrust)$/.test(verb.lemma)
  );
}

/** True for a participle of which nothing but its time is told. */
function isAllDone({ clauses }: SentenceView, at: number, last: number): boolean {
  return clauses.some(
    ({ link, verb, end }) =>
      link === "participle" && verb.form === "past" && verb.last === at && end <= last + 2,
  );
}

/** "warned that, if Peru attacks, he would": where the condition behind a "that" is over; null elsewhere. */
function conditionEnd({ tokens }: SentenceView, at: number, parts: readonly Part[]): number | null {
  if (parts.at(-1)?.text.trim() !== "that") return null;
  const comma = tokens.findIndex(({ text }, n) => n > at && text === ",");
  return comma < 0 || comma - at > 25 ? null : comma + 1;
}

function roleOf({ tokens, clauses }: SentenceView, at: number): Part["role"] {
  // "says | President Holm has left": a "that" that is left out
  if (clauses.some(({ link, joint, start }) => link === "that" && (joint ?? start) === at))
    return "that";
  // "says that talks concerning the border": what talks?
  return clauses.some(({ verb }) => verb.main === at && verb.form !== "gerund") ||
    tokens[at]?.pos === "AUX"
    ? "verb"
    : null;
}

/** "agree that the committee": a "that" whose verb is still to come. */
function isHanging(parts: readonly Part[]): boolean {
  const that = parts.findLastIndex(({ role }) => role === "that");
  return that >= 0 && !parts.slice(that).some(({ role }) => role === "verb");
}

/** "the officers, held in Oslo, had", "the attaché, Bo Holm, persona": where an aside is over; null elsewhere. */
function asideEnd(
  { tokens, mentions }: SentenceView,
  from: number,
  at: number,
  isOpen: boolean,
): number | null {
  if (tokens[at]?.text !== "," || at === from) return null;
  const end = tokens.findIndex((token, n) => n > at && token.text === ",");
  if (end < 0 || end - at > 14) return null;
  const next = tokens[end + 1]?.pos ?? "";
  if (isOpen) return /^(?:AUX|VERB)$/.test(next) ? end + 1 : null;
  const [first, last] = [tokens[at + 1]?.start, tokens[end - 1]?.end];
  const isName = mentions.some(({ form, head }) => {
    return form === "name" && head.end === last && first !== undefined && head.start >= first;
  });
  const goesOn = /^(?:back|under|in|into|on|to)$/.test(tokens[end + 1]?.lower ?? "");
  return isName && (goesOn || /^(?:ADJ|NOUN|X)$/.test(next)) ? end + 1 : null;
}

/** All parts, or those before the last place to cut that leaves room; their end is one where `isWhole`. */
function fitting(parts: readonly Part[], room: number, isWhole: boolean): readonly string[] {
  const texts = parts.map((part) => part.text);
  const ends = (n: number, most: number) =>
    join(texts.slice(0, n)).length <= most && !isHanging(parts.slice(0, n));
  if (ends(texts.length, room)) return texts;
  for (const [least, most] of cuts(parts, room))
    for (let n = isWhole ? texts.length : texts.length - 1; n > 1; n--)
      if ((parts[n]?.cut ?? 2) >= least && ends(n, most))
        // "into the sea hours | before the talks"
        return texts.slice(0, n - spellBefore(texts[n]?.trim(), texts[n - 1], texts[n - 2]));
  return [];
}

/** A saying may run a little over before it is left out. */
function cuts(parts: readonly Part[], room: number): readonly (readonly [1 | 2, number])[] {
  const over = parts.some(({ role }) => role === "that") ? 12 : 0;
  return [
    [2, room],
    [1, room],
    [2, room + over],
    [1, room + over],
  ];
}

const stops: ReadonlySet<string> = new Set(", ; : — – -- --- ( ) . ? !".split(" "));

function isStop(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  // "is to decide whether to sign"
  if (token?.lower === "whether" && view.tokens[at + 1]?.lower === "to") return false;
  if (!token || (stops.has(token.text) && !isInitial(view.tokens, at) && !isOfRow(view, at)))
    return true;
  // A sign of its own is a dash, one between letters a hyphen.
  if (token.text === "-" && token.start > (view.tokens[at - 1]?.end ?? 0)) return true;
  // "became premier and his men disarmed": another clause, though the cut falls behind the "and"
  const isNext = view.clauses.some(({ start, link }) => start === at + 1 && link === "that");
  if (isNext && /^(?:and|but)$/.test(token.lower)) return true;
  // "condemned that and we have suspended it"
  if (token.pos === "CCONJ" && /^(?:we|i|he|she|they)$/.test(view.tokens[at + 1]?.lower ?? ""))
    return true;
  // "sanctions on companies | it said were smuggling"
  const isSaid = /^(?:said|says|say|accused|accuses|believes|believed)$/;
  if (/^(?:it|they|he|she)$/.test(token.lower) && isSaid.test(view.tokens[at + 1]?.lower ?? ""))
    return true;
  if (isWhereTheyMet(view, at) || isShouldOfIf(view, at)) return true;
  // "kidnapped in May | were freed"
  if (view.clauses.some(({ link, verb }) => link === "resume" && verb.first === at)) return true;
  return view.clauses.some(
    (clause) =>
      (clause.joint === at &&
        (opens.test(clause.link) ||
          clause.link === "and" ||
          clause.link === "relative" ||
          isOfReport(clause))) ||
      (clause.link === "participle" &&
        clause.verb.first === at &&
        clause.verb.form === "gerund" &&
        (verbSenses.has(clause.verb.lemma) || /^(?:state|declare|end)$/.test(clause.verb.lemma)) &&
        /^(?:NOUN|PROPN)$/.test(view.tokens[at - 1]?.pos ?? "")),
  );
}

/** "a long-standing, deep friendship": a comma between two that belong to one noun. */
function isOfRow({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]?.text === "," && tokens[at - 1]?.pos === "ADJ" && tokens[at + 1]?.pos === "ADJ";
}

/** "said after being summoned | that it was a mistake": hangs on the report, and not on the clause before it. */
function isOfReport({ link, parent, index }: SentenceView["clauses"][number]): boolean {
  return link === "that" && parent !== null && parent === index - 2;
}

/** Cut where it may be, it ends on no word that wants another. */
function join(parts: readonly string[]): string {
  return (
    parts
      .join("")
      .replace(/["“”]|``|''/g, "")
      .trim()
      .replace(/ (?:for the (?:first|second|third) time|either|too|as well)$/, "")
      .replace(/ and (?:it|they|he|she|one|another|again|then|later)$/, "")
      .replace(/^with [\d.,]+ ?(?:%|per ?cent).*$/, "")
      .replace(/ (?:then|earlier|only|also|however)$/, "")
      // "under an agreement signed | in May"
      .replace(
        /(?<! (?:be|been|is|are|was|were|had|has|have)) (?:signed|reached|struck|held|concluded|adopted|issued|launched)$/,
        "",
      )
      // "hit out at what | he called meddling"
      .replace(/(?:^| )(?:at|in|as|of|for|on|with|over|against|to|about) what$/, "")
      // "host talks between Minister Holm | and his counterpart"
      .replace(/ between(?: \p{Lu}[\p{L}\p{M}.'’-]*)*[^s\s]$/u, "")
      // "hosted a lunch in his honour"
      .replace(/ in (?:his|her|their|its) honou?r$/, "")
      .replace(/ ?\bin (?:the presence|accordance|connection|line|response|addition|keeping)$/, "")
      .replace(
        /(?:^| )(?:to|against|for|on|with|about|from|at|of|along|across) (?:it|them|him|her|this)$/,
        "",
      )
      .replace(
        /(?:(?:^| )(?:and|or|but|the|a|an|to|of|(?<!\bstep(?:s|ped|ping)? )in|on|at|by|for|with|within|from|(?<!\b(?:war|conflict|crisis|is|are|was|were|be|been) |\bhand(?:s|ed)? (?:\S+ ){1,3})over|after|before|that|as|its|their|his|her|than|under|(?<!\bgo )along|across|near|between|among|against|during|through|into|about|until|since|towards?|without|around))+$/i,
        // "meets Sok An": no article, but a name
        (tail) => (/^ An\b/.test(tail) ? " An" : ""),
      )
      // "banned observers, alleging | they had", "at the end of the visit | he regretted"
      .replace(/(?:,? (?:claiming|alleging|saying|adding))? (?:they|he|she)$/, "")
      // "stormed the camp shortly | before midnight"
      .replace(/(?:^| )(?:just|shortly|soon|even|(?<!\bthe )right)$/, "")
  );
}
