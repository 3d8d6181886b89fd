// The subject of a clause in the article's words, where no name stands for it.

import type { Entity } from "../../names/name.ts";
import { lentWords } from "../clauses/ellipsis.ts";
import { list } from "./called.ts";
import type { Clause } from "../clauses/clauses.ts";
import { countOfThem } from "./countOfThem.ts";
import { countedRow } from "../clauses/countedRow.ts";
import { isKilledThen } from "../clauses/killedThen.ts";
import { headOfDone } from "./deedTitle.ts";
import { headBefore } from "./objectBefore.ts";
import { governor } from "../clauses/lists.ts";
import { nounBefore, nounPhraseBefore } from "../clauses/nounBefore.ts";
import {
  behindSemicolon,
  isUndergoneAside,
  saidBetween,
  subjectRange,
} from "../clauses/subjectRange.ts";
import { beforeComma } from "../clauses/beforeAlias.ts";
import { beforeTime } from "../nouns/beforeTime.ts";
import { whichNoun } from "../nouns/whichNoun.ts";
import { isFollowed, isPost } from "../nouns/pending.ts";
import type { SentenceView } from "../clauses/view.ts";
import { pastOpening, startOfSum } from "./pastOpening.ts";
import { gather } from "../../gather.ts";
import { withoutOwner } from "./withoutOwner.ts";
import { withPurpose } from "./withPurpose.ts";

/** The subject as the article words it, without what opens the clause: "Thousands of protesters". */
export function subjectWords(view: SentenceView, clause: Clause): string | null {
  const from =
    clause.joint !== null && clause.joint < clause.verb.first ? clause.joint + 1 : clause.start;
  // "The envoy flew home on Monday, recalled after a row": who flew
  const above = clause.parent === null ? undefined : view.clauses[clause.parent];
  if (above && clause.index > 0 && isKilledThen(view.tokens, clause.verb))
    if (isWhenOrHome(view, clause.verb.first - 2)) return subjectWords(view, above);
  const [aside] = view.clauses;
  const isAside = aside && view.tokens[aside.verb.first - 1]?.text === ",";
  // "Under the pact, signed on Friday, polls will be held": those have a subject of their own
  const isUnder = view.tokens[aside?.start ?? 0]?.lower === "under";
  const hasOwn = isUnder && phraseIn(view, from + 1, clause.verb.first) !== null;
  if (view.tokens[from]?.text === "," && isAside && clause.index === 1 && !hasOwn)
    return nounBefore(view, aside).replace(/^the /, "") || null;
  const comma = view.tokens.findLastIndex(
    (t, at) => at >= from && at < clause.verb.first && t.text === ",",
  );
  return (
    countedRow(view, from, clause.verb.first) ??
    countOfThem(view, from, clause.verb.first) ??
    withoutOwner(phraseIn(view, Math.max(from, comma + 1), clause.verb.first)) ??
    // "Ties between Peru and Chile, severed in 1972, were restored"
    (isUndergoneAside(view, clause) && !isPersonAt(view, comma - 1)
      ? phraseIn(view, from, comma)
      : null) ??
    beforeReduced(view, clause) ??
    antecedent(view, clause) ??
    ofSpeaker(view, clause)
  );
}

/** "The ministry announced that it was suspending aid": who says what it does itself. */
function ofSpeaker(view: SentenceView, { link, parent, verb }: Clause): string | null {
  const above = parent === null ? undefined : view.clauses[parent];
  const isIt = /^(?:it|they)$/.test(view.tokens[verb.first - 1]?.lower ?? "");
  if (!above || link !== "that" || !isIt || verb.passive) return null;
  return /^(?:say|announce|state|declare|confirm)$/.test(above.verb.lemma)
    ? subjectWords(view, above)
    : null;
}

function isWhenOrHome({ timexes, tokens }: SentenceView, at: number): boolean {
  return tokens[at]?.lower === "home" || timexes.some(({ last }) => last === at);
}

function isPersonAt({ mentions }: SentenceView, at: number): boolean {
  return mentions.some(({ last, sort }) => last === at && sort === "person");
}

/** "A pact signed in 1998 | ran out": the words before the participle. */
function beforeReduced(view: SentenceView, clause: Clause): string | null {
  const { link, parent, verb } = clause;
  const said = saidBetween(view, clause) ?? behindSemicolon(view, clause);
  if (said) return phraseIn(view, said.from, said.to);
  const above = parent === null ? undefined : view.clauses[parent];
  if (link !== "resume" || !above || above.index > 0) return null;
  // "An offer that Peru made was turned down"
  if (above.link === "relative" && above.joint !== null && above.joint > above.start)
    return phraseIn(view, above.start, above.joint);
  // "A plan by Peru to build a dam | was rejected"
  if (above.verb.form === "infinitive" && above.start === 0 && verb.passive)
    return withPurpose(view, above, verb.first);
  // "Boats carrying refugees | were turned back"
  const isCarrying = above.verb.form === "gerund" && above.verb.first === above.verb.main;
  // "Talks aimed at ending the war | are expected"
  const isAimed =
    above.verb.form === "past" &&
    !view.tokens.slice(above.verb.last, verb.first).some(({ text }) => text === ",");
  if (!above.verb.passive && !isAimed && !isCarrying) return null;
  return phraseIn(view, above.start, above.verb.first);
}

/** "A review that had been due in April was put off": the words before the aside. */
export function resumed(view: SentenceView, clause: Clause): string | null {
  if (!/^(?:resume|main)$/.test(clause.link)) return null;
  const { from: first, to } = subjectRange(view, clause);
  // "In Lima around a hundred people gathered"
  const place = view.places.find((p) => p.first === first + 1 && p.preposition !== null);
  const from = pastOpening(view, place ? place.last + 1 : first, to);
  const comma = view.tokens.findIndex(({ text }, at) => at > from && at < to && text === ",");
  return phraseIn(view, from, comma < 0 ? to : comma);
}

/** "the ceasefire, which will come into force": what the pronoun before the verb stands for. */
function antecedent(view: SentenceView, clause: Clause): string | null {
  const { tokens } = view;
  const { link, verb } = clause;
  const pronoun = verb.first - 1;
  if (link !== "relative" || !/^(?:who|which|that)$/.test(tokens[pronoun]?.lower ?? ""))
    return null;
  const end = beforeTime(view, beforeComma(view, pronoun));
  const paper = whichNoun(view, clause) ?? end;
  if (paper < end - 2) return nounPhraseBefore(view, paper + 1).replace(/^(?:the|an?) /i, "");
  // "Peru's ambassador to Chile, who": all of it is his office
  const held = view.mentions.find((m) => m.form === "office" && m.last === end - 1);
  if (held) return view.text.slice(held.start, held.end).replace(/^the /i, "");
  const isThat = tokens[pronoun]?.lower === "that";
  const phrase =
    (isThat && withPlace(view, end)) ||
    (tokens[pronoun]?.lower === "who" && postHeld(view, end)) ||
    withPartner(view, end, tokens[pronoun]?.lower === "who") ||
    nounPhraseBefore(view, end);
  // "Bo Holm, a photographer who": his name says it
  const first = tokens.findIndex(
    ({ start }) => start === (tokens[end - 1]?.end ?? 0) - phrase.length,
  );
  if (tokens[first - 1]?.text === "," && view.mentions.some(({ last }) => last === first - 2))
    return null;
  // "formerly ambassador to Peru, which arrived": no land did
  return isPost(view, first - 2) ? null : phrase.replace(/^(?:the|an?) /i, "") || null;
}

/** The "raid in northern Peru" of "the raid in northern Peru that killed ten"; empty where no place ends it. */
function withPlace(view: SentenceView, end: number): string {
  const { tokens, text } = view;
  const place = view.places.find(({ last }) => last === end - 1);
  if (!place) return "";
  const link = tokens[place.first - 1]?.pos === "ADJ" ? place.first - 2 : place.first - 1;
  const head = tokens[link]?.pos === "ADP" ? nounPhraseBefore(view, link) : "";
  const from = (tokens[link - 1]?.end ?? 0) - head.length;
  return head && text.slice(from, tokens[end - 1]?.end);
}

/** The "ambassador to Moscow" of "the ambassador to Moscow, who was recalled"; empty for no such office. */
function postHeld(view: SentenceView, end: number): string {
  const post = view.mentions.find(({ first, last }) => last === end - 1 && last - first > 1);
  const isHeld = post && view.tokens.slice(post.first, end).some(({ lower }) => lower === "to");
  return isHeld && post.sort === "person" && post.form !== "name"
    ? view.text.slice(post.start, post.end)
    : "";
}

/** The "treaty with Peru" of "a treaty with Peru which was signed", the "supporters of Bo Holm" of those who gathered; empty where nobody stands there. */
function withPartner(view: SentenceView, end: number, isWho: boolean): string {
  const partner = view.mentions.find(({ last }) => last === end - 1);
  if (!partner) return "";
  const isBeside = !isWho && /^(?:with|between)$/.test(governor(view, partner));
  const isTheirs = view.tokens[end]?.text !== "," && isFollowed(view, partner);
  if (!isBeside && !isTheirs) return "";
  const of = view.tokens.findLastIndex(({ lower }, at) => at < partner.first && lower === "of");
  const head = nounPhraseBefore(view, isTheirs ? of : headBefore(view, end));
  const at = head === "" ? -1 : view.text.lastIndexOf(head, partner.start);
  return at < 0 ? "" : view.text.slice(at, partner.end);
}

/** "Its delivery, first due this year, was put off": the subject stands before the aside, and nothing behind it. */
export function wordsBeforeAside(view: SentenceView, { start, verb }: Clause): string | null {
  const commas = gather(view.tokens, ({ text }, at) =>
    at >= start && at < verb.first && text === "," ? [at] : [],
  );
  const [first, more] = commas;
  return first === undefined || more === undefined || view.tokens[start]?.pos === "ADP"
    ? null
    : phraseIn(view, start, first);
}

/** The nouns between two tokens with what belongs to them; null without a noun. */
function phraseIn(view: SentenceView, start: number, end: number): string | null {
  const from = pastOpening(view, start, end);
  // "The hotel | where Roca had met him"
  const where = view.tokens.findIndex(({ lower }, n) => n > from && n < end && lower === "where");
  const to = where < 0 ? end : where;
  // "those who were doubtful asked"
  const [those, who] = [view.tokens[from], view.tokens[from + 1]];
  if (those?.lower === "those" && who?.lower === "who")
    return view.text.slice(those.start, view.tokens[to - 1]?.end);
  const words = view.tokens
    .slice(from, to)
    .filter(
      (t, n) =>
        !view.timexes.some((time) => time.start < t.end && t.start < time.end) &&
        !(n === 0 && t.pos === "DET") &&
        /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|PART)$/.test(t.pos),
    );
  // "Today's meeting", of which the day is left out
  while (words[0]?.pos === "ADP" || /^['’]s$/.test(words[0]?.text ?? "")) words.shift();
  // "With regard to the two men held in Lima"
  if (
    /^(?:regard|respect|reference|relation)$/.test(words[0]?.lower ?? "") &&
    words[1]?.pos === "ADP"
  )
    words.splice(0, 2);
  if (words[0]?.pos === "DET") words.shift();
  // "Lima on Monday recalled": the day is left out, and so is its preposition
  while (words.at(-1)?.pos === "ADP" || /^(?:due|set|slated)$/.test(words.at(-1)?.lower ?? ""))
    words.pop();
  const first = words[0];
  const last = words.at(-1);
  // "The four walked out"
  const isFew = first === last && first?.pos === "NUM" && view.tokens[from]?.lower === "the";
  // "The second, in Oslo, broke up", "The last one was held"
  const lent = last && (first === last || last.lower === "one") ? lentWords(last) : null;
  if (lent && first) return first === last ? lent : `${first.lower} ${lent}`;
  return first && last && (isFew || words.some((t) => /^(?:NOUN|PROPN)$/.test(t.pos)))
    ? view.text.slice(startOfSum(view, first), last.end)
    : null;
}

/** Where only a pronoun or nothing stands before the verb: whom it is done to, or the pronoun where these did it not. */
export function subjectInstead(
  view: SentenceView,
  clause: Clause,
  others: readonly Entity[],
): string | null {
  const pronoun = pronounBefore(view, clause);
  if (pronoun && isDoneTo(view, clause, others)) return pronoun;
  return (pronoun || clause.verb.passive) && others.length > 0
    ? list(view, withoutPost(view, others))
    : wordsBeforeAside(view, clause);
}

/** "The envoy to Chad, Bo Holm, was recalled": he was, and not the state of his post. */
function withoutPost({ mentions }: SentenceView, others: readonly Entity[]): readonly Entity[] {
  const isTold = ({ id }: Entity) => mentions.some(({ entities }) => entities.includes(id));
  const people = others.filter((one) => one.sort === "person" && one.named && isTold(one));
  return people.length > 0 ? others.filter((one) => one.sort !== "state" || isTold(one)) : others;
}

/** The "They" of a clause, as a title begins with it; null where none stands before its verb. */
function pronounBefore({ tokens }: SentenceView, { start, verb }: Clause): string | null {
  for (let at = start; at < verb.first; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (/^(?:they|he|she)$/.test(lower)) return lower.charAt(0).toUpperCase() + lower.slice(1);
  }
  return null;
}

/** "They urged Mali to act", of whoever: Mali, named behind the verb, did not. */
function isDoneTo(
  { mentions }: SentenceView,
  { verb, end }: Clause,
  others: readonly Entity[],
): boolean {
  if (verb.passive) return false;
  return mentions.some(
    ({ first, entities }) =>
      first > verb.last && first < end && others.some(({ id }) => entities.includes(id)),
  );
}

function isLentTo({ tokens }: SentenceView, one: Clause, clause: Clause): boolean {
  if (one.link === "and" || one.link === "infinitive") return true;
  // "The party expelled her, accusing her of fraud"; but "accused the army of shelling the town"
  const isBeside = one === clause && one.link === "participle" && one.verb.form === "gerund";
  return isBeside && tokens[one.verb.first - 1]?.text === ",";
}

/** "The jets took off and had to land": the subject of the clause that a verb without one hangs on. */
export function lentSubject(view: SentenceView, clause: Clause): string | null {
  let one: Clause | undefined = clause;
  while (one && isLentTo(view, one, clause)) {
    one = one.parent === null ? undefined : view.clauses[one.parent];
    const words =
      one &&
      (subjectWords(view, one) ??
        wordsBeforeAside(view, one) ??
        headOfDone(view, one) ??
        (clause.link === "infinitive" ? resumed(view, one) : null));
    if (words) return words;
  }
  return null;
}
