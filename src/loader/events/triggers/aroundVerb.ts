// Where a verb's event was and whose it is, where the words around say it only sideways.

import { bounds } from "#model/edtf.ts";
import { cancelVerbs, occurVerbs } from "../../lexicon/verbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Candidate } from "../candidate.ts";
import type { Clause } from "../clauses/clauses.ts";
import { phraseStart, placeNoun } from "../nouns/nounPlace.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { nounOf } from "../nouns/nounTime.ts";
import type { Placed, SentenceView } from "../clauses/view.ts";
import { placeIn } from "../roles/placeIn.ts";
import { treatyPartners } from "../roles/reduced.ts";
import { ownersOfThing } from "../roles/whoseThing.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { Parties } from "../roles/whoWhere.ts";

/** "an airliner bound from Oslo": only where that comes from. */
export function isBound({ tokens, clauses }: SentenceView, { first }: Placed): boolean {
  // "before flying to Oslo", "is coming to Oslo": where somebody goes
  const isJourney = clauses.some(
    ({ verb, link }) =>
      verb.main === first - 2 && (verb.progressive || /^(?:before|after|while|and)$/.test(link)),
  );
  if (isJourney) return false;
  if (isWayBack(tokens, first) || isLeftVisit(tokens, first)) return true;
  // "a nerve agent developed in Peru", "the ministry, based in Lima": where a thing is from or has its seat
  const from = tokens[first - 1]?.pos === "DET" ? first - 3 : first - 2;
  if (seated.test(tokens[from]?.lower ?? ""))
    return !clauses.some(({ verb, link }) => verb.main === from && link !== "participle");
  return /^(?:bound|flying|coming|sailing)$/.test(tokens[first - 2]?.lower ?? "");
}

const seated = /^(?:developed|manufactured|registered|based|designed|headquartered)$/;

/** "returned on Friday from a three-day visit to Oslo", "was held on his return from Oslo": where that was. */
function isLeftVisit(tokens: SentenceView["tokens"], place: number): boolean {
  if (
    tokens[place - 1]?.lower === "from" &&
    /^(?:return|arrival)$/.test(tokens[place - 2]?.lower ?? "")
  )
    return true;
  if (!/^(?:visit|trip|tour)$/.test(tokens[place - 2]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, place - 6), place - 2).some(({ lower }) => lower === "from");
}

/** "will visit Mauritius on her way back to Lusaka": where it ends is not what it is for. */
export function isWayBack(tokens: SentenceView["tokens"], place: number): boolean {
  return (
    /^(?:back|home)$/.test(tokens[place - 2]?.lower ?? "") && tokens[place - 3]?.lower === "way"
  );
}

/** "called its ambassador in Oslo home": where he was, and not where he was called from; but "recalled him from Oslo" */
export function isPost(
  { tokens }: SentenceView,
  { first, preposition }: Placed & { readonly preposition: string | null },
): boolean {
  return (
    /^(?:to|in)$/.test(preposition ?? "") &&
    /^(?:ambassador|envoy|consul|general|affaires|commissioner|diplomat|staff|personnel)s?$/.test(
      tokens[first - 2]?.lower ?? "",
    )
  );
}

/** "Peru’s airspace is to reopen": nobody but whose it is can open it. "scrapped a pact with Chile": whose it was too. */
export function withOwner(
  view: SentenceView,
  clause: Clause,
  sense: Sense,
  told: Parties,
): Parties {
  const { act } = sense;
  const leaver = act === "resign" ? whoResigns(view, clause) : [];
  if (leaver.length > 0) return { actors: [], others: leaver };
  const partners = told.others.length === 0 ? treatyPartners(view, clause) : [];
  if (partners.length > 0) return { actors: told.actors, others: partners };
  const isOpened = told.actors.length === 0 && /^(?:close|open|suspend)$/.test(act);
  const { from, to } = subjectRange(view, clause);
  const owner = isOpened
    ? view.mentions.find(
        (m) => m.possessive && m.sort === "state" && m.first >= from && m.last < to,
      )
    : undefined;
  if (owner) return { ...told, actors: [owner] };
  if (told.others.length > 0) return told;
  const owners = ownersOfThing(view, clause, sense);
  return { ...told, others: owners.filter((one) => !isAmong(one, told.actors)) };
}

/** "The premier announced the resignation of Finance Minister Ana Roca": she resigns, and not who tells it. */
function whoResigns({ tokens, mentions }: SentenceView, { verb, end }: Clause): Parties["actors"] {
  if (!/^(?:announce|confirm|report|reveal)$/.test(verb.lemma) || verb.passive) return [];
  const noun = tokens.findIndex(({ lower }, at) => at > verb.last && lower === "resignation");
  if (noun < 0 || noun > verb.last + 4 || noun >= end || tokens[noun + 1]?.lower !== "of")
    return [];
  return mentions.filter(
    ({ first, sort, form }) =>
      sort === "person" && form !== "pronoun" && first > noun + 1 && first <= noun + 3,
  );
}

/** The same one, by whatever word. */
const isAmong = ({ entities }: PlacedMention, others: Parties["actors"]): boolean =>
  others.some((one) => one.entities.some((id) => entities.includes(id)));

/** "revealed that … over the strait": where what it tells of was. */
export function toldPlace(view: SentenceView, clause: Clause): Candidate["place"] {
  const next = view.clauses[clause.index + 1];
  return next?.link === "that"
    ? placeIn(view, next.start, next.end, next.verb.last, /^(?:in|at|on|over|near|around|off)$/)
    : null;
}

/** "In a televised address he suspended the flights": the noun before the verb is where, not what. */
export function isFronted({ tokens }: SentenceView, noun: Candidate, { verb }: Clause): boolean {
  if (verb.passive || noun.at > verb.first || noun.sense.act === "visit") return false;
  const before = tokens[phraseStart(tokens, noun.at) - 1]?.lower ?? "";
  // "Roca, in Oslo for talks, met Vik": whom she met, the verb says
  const isAside = before === "for" && tokens[verb.first - 1]?.text === ",";
  return isAside || /^(?:in|at|during)$/.test(before);
}

/** A time in the clause of what was promised, unless the promise was made then: "promised to leave at a summit in 1999". */
export function hasOwnDay(view: SentenceView, { start, end }: Clause): boolean {
  const { timexes, published } = view;
  return timexes.some(
    (t) =>
      t.edtf !== null &&
      t.first >= start &&
      t.first < end &&
      (published === null ||
        (bounds(t.edtf).latest >= published - daysBack &&
          !(bounds(t.edtf).latest <= published && isOfMeeting(view, t)))),
  );
}

/** "agreed to pull back their troops at a meeting on Friday": a day of the meeting, where they agreed. */
function isOfMeeting(view: SentenceView, time: Placed): boolean {
  const noun = nounOf(view, time);
  return noun !== null && placeNoun(view, noun).preposition === "at";
}

/** What is dated further back was promised long ago, and what became of it is not told. */
const daysBack = 60;

/** "offered to host talks in P", "agreed to meet in P": there it is to be. */
export function offeredPlace(
  view: SentenceView,
  clause: Clause,
  { act }: Sense,
): Candidate["place"] {
  if (!/^(?:commit|invite|agree|decide|mediate|aid)$/.test(act)) return null;
  const next = view.clauses[clause.index + 1];
  if (next?.link !== "infinitive" || next.parent !== clause.index) return null;
  if (act === "invite" && /^(?:visit|pay|make|travel|come)$/.test(next.verb.lemma))
    return placeIn(view, next.verb.last + 1, next.end, next.verb.last, /^(?:to|in|at|)$/);
  if (!hosting.test(next.verb.lemma)) return null;
  return placeIn(view, next.verb.last + 1, next.end, next.verb.last, /^(?:in|at)$/);
}

const hosting =
  /^(?:host|hold|attend|meet|convene|receive|join|reconvene|sit down|gather|organi[sz]e|sign)$/;

/** "fired on a crowd trying to cross the bridge at P": what hangs on the same verb is there. */
export function placeOfVictims(
  view: SentenceView,
  clause: Clause,
  { kind }: Sense,
): Candidate["place"] {
  if (!/^(?:ASSAULT|COERCE)$/.test(kind)) return null;
  for (const next of view.clauses.slice(clause.index + 1, clause.index + 4)) {
    if (!/^(?:participle|infinitive)$/.test(next.link)) return null;
    // "killing two", "which led to": what came of it
    if (next.start > 0 && view.tokens[next.start]?.text === ",") return null;
    const place = placeIn(view, next.verb.last + 1, next.end, next.verb.last, there);
    if (place) return place;
  }
  return null;
}

const there = /^(?:at|near|across|over|outside|through|on|in|off)$/;

/** "Talks on fish, which were to resume on Monday, have been put off": the noun tells what the verb was to do. */
export function isPlanOfNoun(
  { clauses }: SentenceView,
  { link, verb, parent, start }: Clause,
  nouns: readonly Candidate[],
): boolean {
  const above = parent === null ? undefined : clauses[parent];
  // "The talks had been set for Friday but were put off": the talks are, and once
  if (link === "and" && verb.passive && cancelVerbs.has(verb.lemma) && above?.verb.passive)
    return nouns.some(
      ({ clause, at, outcome }) =>
        clause === parent && at < above.verb.first && outcome.status === "cancelled",
    );
  if (link !== "infinitive" || !occurVerbs.has(verb.lemma)) return false;
  return (
    above?.link === "relative" &&
    above.verb.lemma === "be" &&
    nouns.some(({ at, echo, outcome }) => at < start && !echo && outcome.status === "cancelled")
  );
}
