// One sentence with all that earlier passes found in it, at the indices of its tokens.

import { withCount } from "./withCount.ts";
import type { Zone } from "#model/article.ts";
import { type Day, parseDay } from "#model/day.ts";
import type { Words } from "#model/event.ts";
import { covers, type Span } from "#model/span.ts";
import { type Document, retag, type Sentence, type Token } from "../../article/document.ts";
import type { Mention, Names, PlaceMention } from "../../names/name.ts";
import type { Timex } from "../../times/timex.ts";
import { isDescribed, isDrill, isFight, isInName } from "./besideVerb.ts";
import { type Clause, toClauses } from "./clauses.ts";
import { withLentNouns } from "./ellipsis.ts";
import { entriesOf, verbsOfEntry } from "./entries.ts";
import { isNounOfIt, withNounOfIt } from "./lentToIt.ts";
import { isWhereFrom } from "./tied.ts";
import { withoutAsideAdverbs } from "./asideAdverbs.ts";
import { listen } from "./ownVoice.ts";
import { isLeftOut } from "./leftOut.ts";
import { isHeadlinePlan, isHeadlineVerb, withMay } from "./headlineVerb.ts";
import {
  isAttribute,
  isBilateral,
  isCrossing,
  isEarlier,
  isHeldToBe,
  isOfPeople,
  isRough,
  isSaidOfObject,
  isStanding,
  isTiedBefore,
  lemmaOfVerb,
} from "./mistagged.ts";
import { isPush, mistakenNoun } from "./mistakenNoun.ts";
import { labelsOf, unlabelled } from "./speakerLabel.ts";
import { statementsOf } from "./statement.ts";
import { isSuspected } from "./suspected.ts";
import { townsAmong } from "./townsAmong.ts";

/** Token indices, inclusive. */
export interface Placed {
  readonly first: number;
  readonly last: number;
}

export interface SentenceView {
  /** The article's day of publication, or null. */
  readonly published: Day | null;
  /** The whole article's text: spans count in it. */
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly (Mention & Placed)[];
  readonly places: readonly (PlaceMention & Placed)[];
  readonly timexes: readonly (Timex & Placed)[];
  /** The date at the head of the chronology's entry that it belongs to, or null. */
  readonly entry: Timex | null;
}

export function toViews(
  document: Document,
  names: Names,
  timexes: readonly Timex[],
): readonly SentenceView[] {
  const mentions = bySentence(names.mentions);
  const places = bySentence(names.places);
  const times = bySentence(timexes);
  const published =
    document.article.published === null ? null : parseDay(document.article.published);
  const entries = entriesOf(document, timexes);
  const statements = statementsOf(document, names);
  const labels = labelsOf(document, names);
  const voicesIn = listen(document, names, statements);
  return document.sentences.map((printed) => {
    const stated = statements.get(printed.paragraph);
    const spoken = unlabelled(printed, labels.get(printed.paragraph));
    const told = stated === undefined ? spoken : { ...spoken, quotations: [] };
    const entry = entries.get(told.index) ?? null;
    const own = withoutAsideAdverbs(told.tokens);
    const nouns = headed(nounsAmong(own, told.zone), told.zone);
    const before = document.sentences[printed.index - 1]?.tokens;
    const tokens = entry ? verbsOfEntry(nouns) : withNounOfIt(withLentNouns(nouns, before), before);
    const people = named(tokens, mentions.get(told.index) ?? []);
    const sentence = { ...told, tokens: townsAmong(people, places.get(told.index) ?? []) };
    const placed = <T extends Span>(found: readonly T[] = []): readonly (T & Placed)[] =>
      found
        .filter(({ start }) => start >= sentence.start)
        .map((span) => {
          const { first, last } = placeOf(sentence.tokens, span);
          // New names in front: V8 takes ten times as long to add them to a copy.
          return { first, last, ...span };
        });
    return {
      published,
      text: document.article.text,
      sentence,
      tokens: sentence.tokens,
      clauses: toClauses(sentence),
      mentions: [
        ...placed(mentions.get(sentence.index))
          .filter((m) => isTold(sentence.tokens, m))
          .map((m) => withCount(sentence.tokens, m)),
        ...placed(voicesIn(sentence)),
      ].toSorted((a, b) => a.start - b.start),
      places: placed(places.get(sentence.index)),
      timexes: placed(times.get(sentence.index)),
      entry,
    };
  });
}

const isTold = (tokens: readonly Token[], m: Mention & Placed): boolean =>
  !isWhereFrom(tokens, m) && !isLeftOut(tokens, m) && !isNounOfIt(tokens[m.first]);

/** "Peru scraps Norway trip": a verb, which the tagger took for a noun. */
function headed(tokens: readonly Token[], zone: Zone): readonly Token[] {
  if (zone !== "headline" && zone !== "promo") return tokens;
  return withMay(tokens).map((token, at) =>
    (token.pos === "NOUN" && isHeadlineVerb(tokens, at)) || isHeadlinePlan(tokens, at)
      ? retag(token, "VERB")
      : // "Peru Defers Signing of Accord"
        token.lower.endsWith("ing") && tokens[at + 1]?.lower === "of"
        ? retag(token, "NOUN", token.lower)
        : token,
  );
}

const called: ReadonlySet<Mention["form"]> = new Set(["name", "surname", "office", "counterpart"]);

/** The "Hung" and "Win" of people's names, the "acting" of their offices: no verbs, whatever the tagger says. */
function named(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const people = mentions.filter(({ form }) => called.has(form));
  return tokens.map((token, at) =>
    // "the visit of then Premier Holm"
    (token.pos === "VERB" || token.pos === "AUX" || (at > 0 && token.lower === "then")) &&
    (isLedBy(tokens, at) || people.some((one) => covers(one, token)))
      ? retag(token, /^\p{Lu}/u.test(token.text) ? "PROPN" : "ADJ")
      : at > 0 && token.pos === "VERB" && isOfGroup(token, mentions)
        ? retag(token, "PROPN")
        : token,
  );
}

/** The "Cross" of "Red Cross officials": a capital inside a name. */
function isOfGroup(token: Token, mentions: readonly Mention[]): boolean {
  return (
    /^\p{Lu}/u.test(token.text) &&
    mentions.some((one) => one.form === "group" && covers(one, token))
  );
}

/** "when talks on a canal collapsed", "the 41st Ministerial Meeting": nouns that the tagger takes for verbs. */
function nounsAmong(tokens: readonly Token[], zone: Sentence["zone"]): readonly Token[] {
  if (zone === "headline" || zone === "promo") return tokens;
  return tokens.map((token, at) => {
    if (token.lower === "offensive" && isPush(tokens, at)) return retag(token, "NOUN");
    const lemma = lemmaOfVerb(tokens, at);
    if (lemma !== null) return retag(token, "VERB", lemma);
    const before = tokens[at - 1];
    if (isOfPeople(tokens, at)) return retag(token, "NOUN");
    // "and in turn has accused Peru": no turn did
    if (token.lower === "turn" && before?.lower === "in") return retag(token, "ADV");
    // "talks between heads of state", "met the visiting heads of both parties"
    if (token.lower === "heads" && tokens[at + 1]?.lower === "of")
      return retag(token, "NOUN", "head");
    // "in the Be district of Lomé"
    if (token.pos === "AUX" && before?.pos === "DET" && /^\p{Lu}/u.test(token.text))
      return retag(token, "PROPN", token.lower);
    if (isStanding(tokens, at)) return retag(token, "AUX", "be");
    if (/^(?:AUX|VERB|PART)$/.test(token.pos) && isHeldToBe(tokens, at)) return retag(token, "ADV");
    // "has had a bilateral with the other side"
    if (token.lower.endsWith("lateral") && isBilateral(token, before, tokens[at + 1]))
      return retag(token, "NOUN");
    if (token.pos === "ADP" && isRough(tokens, at)) return retag(token, "ADV");
    if (token.pos !== "VERB") return token;
    const noun = mistakenNoun(tokens, at);
    if (noun !== null) return retag(token, "NOUN", noun);
    // "flew to neighbouring Peru"
    if (/^neighbou?ring$/.test(token.lower)) return retag(token, "ADJ");
    if (isDrill(tokens, at)) return retag(token, "NOUN", token.lower.slice(0, -1));
    if (isInName(before, token, tokens[at + 1])) return retag(token, "PROPN", token.lower);
    if (isDescribed(tokens, at) || isEarlier(tokens, at) || isCrossing(tokens, at))
      return retag(token, "NOUN", token.lower);
    if (
      isSaidOfObject(tokens, at) ||
      isAttribute(tokens, at) ||
      isTiedBefore(tokens, at) ||
      isDescribed(tokens, at + 1) ||
      isSuspected(tokens, at)
    )
      return retag(token, "ADJ");
    // "cited alleged shelling of the town"
    const isAlleged = token.lower.endsWith("ing") && tokens[at + 1]?.lower === "of";
    if (isAlleged && isSuspected(tokens, at - 1)) return retag(token, "NOUN", token.lower);
    // "the reopening of the border", "after the ramming, in which two drowned"
    if (token.lower.endsWith("ing") && before?.pos === "DET" && isNounsEnd(tokens, at))
      return retag(token, "NOUN", token.lower);
    if (token.lower.endsWith("ing") && isFight(tokens, at))
      return retag(token, "NOUN", token.lower);
    // "the 47th Foreign Ministers' Meeting"
    const owner = /^['’]$/.test(before?.text ?? "") ? tokens[at - 2] : before;
    const isName =
      /^(?:Meeting|Briefing|Gathering)$/.test(token.text) &&
      owner !== undefined &&
      /^\p{Lu}/u.test(owner.text) &&
      before?.end === token.start - 1;
    const isBare =
      token.lower === "talks" && !/^(?:NOUN|PROPN|PRON|ADV|PUNCT)$/.test(before?.pos ?? "ADP");
    const isOpening = token.lower === "talks" && /^(?:when|where)$/.test(before?.lower ?? "");
    // "the North's launch of a rocket", "its ban on imports"
    const isOwned =
      isOwner(before) &&
      /^(?:of|on|in|at|to|by)$/.test(tokens[at + 1]?.lower ?? "") &&
      !token.lower.endsWith("ed");
    if (isOwned) return retag(token, "NOUN", token.lower);
    if (isName) return retag(token, "PROPN", token.lower);
    return isBare || isOpening ? retag(token, "NOUN", "talk") : token;
  });
}

function isNounsEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.lower === "of" || (tokens[at - 1]?.lower === "the" && /^[.,]$/.test(next?.text ?? ""))
  );
}

function isOwner(token: Token | undefined): boolean {
  return (
    /^(?:its|their|his|her)$/.test(token?.lower ?? "") ||
    (token?.pos === "PART" && /^['’]s?$/.test(token.text))
  );
}

/** "A delegation led by Holm arrived": the main verb comes later. */
function isLedBy(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:led|headed|chaired)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "by" &&
    /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")
  );
}

function bySentence<T extends { readonly sentence: number }>(
  found: readonly T[],
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of found) {
    const group = groups.get(one.sentence);
    if (group) group.push(one);
    else groups.set(one.sentence, [one]);
  }
  return groups;
}

/** The tokens that a span touches. */
function placeOf(tokens: readonly Token[], span: Span): Placed {
  const first = tokens.findIndex((token) => token.end > span.start);
  let last = first;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
  return { first, last };
}

/** The clause that holds a token, or null in a sentence without any. */
export function clauseAt(view: SentenceView, token: number): Clause | null {
  return view.clauses.find((clause) => clause.start <= token && token < clause.end) ?? null;
}

/** "received this morning X", "signed in Lima on Monday an accord": in a time or a place, or what governs it. */
export function isWhenOrWhere({ timexes, places }: SentenceView, at: number): boolean {
  const touches = ({ first, last }: Placed) => first <= at + 1 && at <= last;
  return timexes.some(touches) || places.some((p) => p.preposition !== null && touches(p));
}

/** Words of the article with their span. */
export function wordsOf(view: SentenceView, span: Span): Words {
  return { start: span.start, end: span.end, text: view.text.slice(span.start, span.end) };
}

/** The text span of tokens `first` to `last`, inclusive. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to)
    throw new Error(`view: no tokens ${first}–${last} in a sentence of ${tokens.length}`);
  return { start: from.start, end: to.end };
}

/** What one does to the calls of others; but "the resolution adopted calls for a truce". */
