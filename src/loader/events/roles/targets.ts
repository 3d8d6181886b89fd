// Who is behind a deed's or a meeting's prepositions, and who only stands in its topic or its cause.

import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import { governor, type PlacedMention } from "../clauses/lists.ts";
import { isEventNoun, placeNoun } from "../nouns/nounPlace.ts";
import { isAsWhat } from "./asWhat.ts";
import { isBorder, isBorderShut } from "./borderWith.ts";
import { isDiscussedTie } from "./discussedTie.ts";
import { isAuspices, isOfHelp, isOnPaper } from "./notTheirs.ts";
import { isOfCause } from "./notTravelling.ts";
import { subjectRange } from "../clauses/subjectRange.ts";
import { chiefs } from "../nouns/peopleFrom.ts";
import { behind } from "./behind.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Words behind which it is told why: "recalled its envoy over a bill on the killings of Armenians". */
const causes =
  /^(?:over|about|amid|despite|concerning|regarding|because|for|following|after|before|during|since)$/;

/** Whom a deed is done to, behind its prepositions, as far as these are not of its cause. */
export function targetsBehind(
  view: SentenceView,
  { verb, end }: Clause,
  { act }: Sense,
  object: readonly PlacedMention[],
  near: RegExp,
): readonly PlacedMention[] {
  const from = verb.last + 1;
  const isGiven = act === "aid" || act === "commit";
  const isKnown = object.some(({ sort, form }) => sort !== "group" || form !== "group");
  // "accused Peru of attacks on Chile": whom it is about is told
  const prepositions =
    isKnown && act !== "mediate"
      ? /^(?:to|between)$/
      : act === "request"
        ? /^(?:against|with|on|to|of|from|between)$/
        : act === "deploy"
          ? // "sent troops to Peru": that is where
            /^(?:against|with|on)$/
          : isGiven
            ? new RegExp(`${near.source}|^for$`)
            : near;
  // "briefed envoys on the arrest of two Peruvians"
  const stops =
    verb.lemma === "brief"
      ? /^(?:on|about|over)$/
      : // "issued a warrant for Roca"
        verb.lemma === "issue" && act === "investigate"
        ? /^(?:over|on|after|following|during|in)$/
        : // "announced $50 million in aid for Peru"
          isGiven
          ? /^(?:over|about|amid|despite|following|after|before|during|since|against)$/
          : causes;
  const cause = view.tokens.findIndex(
    ({ lower }, at) =>
      at > from &&
      at < end &&
      (isAsWhat(view, at, act) || (stops.test(lower) && !isParticle(view.tokens, at, verb.lemma))),
  );
  const found = behindVerb(view, from, cause < 0 ? end : cause, prepositions);
  if (act === "request") return found.filter((one) => !isOfHelp(view, one));
  if (act === "reject") return found.filter((one) => !isOnPaper(view, one));
  return act === "accuse" && object.length === 0
    ? found.filter((one) => !isOfCharge(view, from, one))
    : found;
}

/** The "over" of "handed the suspects over to Peru": it tells no cause. */
const isParticle = (tokens: SentenceView["tokens"], at: number, lemma: string): boolean =>
  tokens[at]?.lower === "over" && lemma.endsWith(" over") && tokens[at + 1]?.lower === "to";

/** "accused its neighbour of an act unworthy of a member of the bloc": of what, and no more of whom. */
function isOfCharge({ tokens }: SentenceView, from: number, { first }: PlacedMention): boolean {
  const of = tokens.findIndex(({ lower }, at) => at >= from && lower === "of");
  // "handed a note of protest to Chile"
  if (/^(?:notes?|letters?|messages?)$/.test(tokens[of - 1]?.lower ?? "")) return false;
  const hasObject = tokens.slice(from, of).some(({ pos }) => pos === "NOUN");
  if (of < 0 || of >= first || !hasObject) return false;
  return tokens.slice(of + 1, first).some(({ pos }) => pos === "NOUN" || pos === "VERB");
}

/** Words from an occasion to whom it was with: "after talks on fish with Y". */
const occasionLength = 5;

/** "accused X after talks with Y": who is behind an occasion belongs to that. */
export function behindVerb(
  view: SentenceView,
  from: number,
  to: number,
  prepositions: RegExp,
  occasions = /^(?:after|before|following|since|during|at|over|despite)$/,
): readonly PlacedMention[] {
  return behind(view, from, to, prepositions).filter(({ first }) => {
    const link = view.tokens.findLastIndex(({ pos }, at) => at < first && pos === "ADP");
    const noun = view.tokens[link - 1]?.lower ?? "";
    // "villages on the border with Y": that only says where
    if (isBorder(noun)) return isBorderShut(view, from, link - 1);
    // "cut ties with Y", but "protested in a row over ties with Y"
    if (/^(?:ties|relations)$/.test(noun))
      return !view.tokens.slice(from, link - 1).some(({ pos }) => pos === "ADP");
    for (let at = link - 1; at > from && at >= link - occasionLength; at--)
      if (isEventNoun(view.tokens, at)) return !occasions.test(occasionWord(view, at));
    return true;
  });
}

/** The preposition of an event noun; "ahead of" is "before". */
function occasionWord(view: SentenceView, noun: number): string {
  const { first, preposition } = placeNoun(view, noun);
  const isAhead = preposition === "of" && view.tokens[first - 2]?.lower === "ahead";
  return isAhead ? "before" : (preposition ?? "");
}

/** Behind these stands with whom one meets or agrees. */
export const alongside = /^(?:with|between|among|alongside|to)$/;

/** Whom words like "with" name, but not "signed a truce after a meeting with X"; who agrees "at a meeting with X" does so with X. */
export function besideVerb(
  view: SentenceView,
  from: number,
  to: number,
  prepositions: RegExp,
): readonly PlacedMention[] {
  return behindVerb(view, from, to, prepositions, /^(?:after|before|following|since)$/).filter(
    (m) => !isOfOther(view, from, m),
  );
}

/** "called off the meeting over the killing of two guards and a nurse of the Corps": they are the killing's. */
function isOfOther(view: SentenceView, from: number, mention: PlacedMention): boolean {
  if (governor(view, mention) !== "of") return false;
  const { tokens } = view;
  for (let of = mention.first - 1; of - 1 > from; of--) {
    const lower = tokens[of]?.lower ?? "";
    if (/^(?:with|between|by|among)$/.test(lower)) return false;
    if (lower === "of" && isEventNoun(tokens, of - 1)) return true;
  }
  return false;
}

const topics =
  /^(?:on|about|over|regarding|concerning|for|into|aimed|to|at|in|amid|despite|because)$/;
/** What two have between them, so that "with X" may belong to it: "talks on the border with X". */
const relations =
  /^(?:borders?|conflicts?|wars?|disputes?|relations|ties|quarrels?|rows?|rifts?|standoff|peace|truce|ceasefire|cease-fire|trade|treaty|agreement|accord|deal|cooperation|alliance|problems?|crisis|tensions?)$/;

/**
 * "talks on the future of Kosovo", "a session at the request of Peru": whoever stands in what it is about took no
 * part for that. `isKnown`: other words tell who did.
 */
export function isOfTopic(
  view: SentenceView,
  from: number,
  mention: PlacedMention,
  isKnown: boolean,
  { act }: Pick<Sense, "act">,
): boolean {
  const link = governor(view, mention);
  if (link === "by" ? isFirstBy(view, mention) : isKnown && isAuspices(view, mention)) return true;
  if (!/^(?:of|with|between|among|against)$/.test(link)) return false;
  if (/^(?:agree|sign)$/.test(act) && link === "with" && isOnlyWith(view, from, mention))
    return false;
  const { tokens } = view;
  const at = tokens.findLastIndex(({ lower }, n) => n < mention.first && lower === link);
  // "held the first meeting of their Joint Council": it is theirs, and nobody whom they met
  if (link === "of" && isKnown && mention.sort === "body" && tokens[at + 1]?.lower === "their")
    return true;
  if (at <= from + 1) return false;
  const before = tokens[at - 1];
  if (!before) return false;
  if (link === "with" && isKnown && isDiscussedTie(view, from, mention)) return true;
  // "a meeting with X ahead of the summit of Y", "the adoption of the text and the arrival of Y"
  if (before.lower === "ahead" || isOfNext(view, from, at)) return true;
  // "talks with the leaders of Peru"
  if (link === "of" && (peopleNouns.has(before.lemma) || chiefs.test(before.lower))) return false;
  const isTopical = tokens.some(
    ({ lower }, n) => n > from && n < at && topics.test(lower) && !isOfTimeOrPlace(view, n),
  );
  if (!isTopical) return false;
  // "a session amid the war between Peru and Chile": who fights has no seat there for that
  if (tokens.slice(from + 1, at).some(({ lower }) => /^(?:amid|despite)$/.test(lower))) return true;
  if (link === "of" || link === "against") return true;
  if (link === "with") return relations.test(before.lower) || isAboutTalks(view, from, at);
  return isKnown;
}

/** "signed a protocol on cooperation with X": with whom it is signed, where no other "with" says that. */
function isOnlyWith({ tokens }: SentenceView, from: number, { first }: PlacedMention): boolean {
  const links = tokens.slice(from + 1, first);
  return links.filter(({ lower }) => lower === "with").length === 1;
}

/** "conferred about the nuclear talks with X": those are others. */
function isAboutTalks({ tokens }: SentenceView, from: number, link: number): boolean {
  if (!/^(?:talks|negotiations|dialogue)$/.test(tokens[link - 1]?.lower ?? "")) return false;
  // "met Roca in an effort to revive the talks with rebels"
  if (tokens.slice(from + 1, link).some(({ lower, pos }) => lower === "to" && pos === "PART"))
    return true;
  const near = tokens.findLastIndex(({ pos }, at) => at > from && at < link && pos === "ADP");
  return /^(?:about|regarding|concerning|over)$/.test(tokens[near]?.lower ?? "");
}

/** Behind an "and" with an event noun of its own. */
function isOfNext(view: SentenceView, from: number, link: number): boolean {
  const { tokens } = view;
  const and = tokens.findLastIndex(({ lower }, at) => at > from && at < link && lower === "and");
  if (and < 0 || tokens[and + 1]?.pos !== "DET") return false;
  for (let at = and + 2; at < link; at++) if (isEventNoun(tokens, at)) return true;
  return false;
}

/** The "on" of "on Monday", the "in" of "in Oslo". */
function isOfTimeOrPlace({ timexes, places, tokens }: SentenceView, at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.pos === "DET") next++;
  return (
    timexes.some((t) => t.edtf !== null && t.first <= next && next <= t.last) ||
    places.some((p) => p.first <= next && next <= p.last && p.place.latitude !== null)
  );
}

/** "The meeting comes amid friction between Peru and Chile": the friction is theirs. */
export function isOfNounBetween(
  { tokens }: SentenceView,
  verb: Clause["verb"],
  { first }: PlacedMention,
): boolean {
  // "was struck at talks between Peru and Chile"
  if (verb.passive) return false;
  const between = tokens.findLastIndex(
    ({ lower }, at) => at < first && /^(?:between|among)$/.test(lower),
  );
  return between > verb.last + 1 && tokens[between - 1]?.pos === "NOUN";
}

/** The "to" of "cut ties after a speech to the council", "spoke with Holm, an adviser to Roca", which is not the verb's. */
export function isToldTo(view: SentenceView, verb: number, mention: PlacedMention): boolean {
  if (governor(view, mention) !== "to") return false;
  const to = view.tokens.findLastIndex(({ lower }, n) => n < mention.first && lower === "to");
  const noun = view.tokens[to - 1]?.lower ?? "";
  return officeNouns.has(noun) || journeys.test(noun) || isOfCause(view, verb, mention);
}

/** "met Roca during a visit to Peru": where to, and nobody beside her. */
const journeys = /^(?:visit|trip|tour|journey|mission|flight|voyage|return|way|pilgrimage)s?$/;

/** "An arms embargo on Peru was lifted", "Sanctions imposed on Peru were eased": whom the measure is against. */
export function underMeasure(view: SentenceView, clause: Clause): readonly PlacedMention[] {
  const { verb, link, parent } = clause;
  const above = link === "resume" && parent !== null ? view.clauses[parent] : undefined;
  const from = above?.start ?? subjectRange(view, clause).from;
  const noun = view.tokens.findIndex(
    ({ lower }, at) => at >= from && at < verb.first && measures.has(lower),
  );
  if (noun < 0) return [];
  const before = behind(view, noun + 1, verb.first, on);
  const isLaid = before.length === 0 && /^(?:impose|reimpose|slap|levy)$/.test(verb.lemma);
  return isLaid ? behind(view, verb.last + 1, clause.end, on) : before;
}

const on = /^(?:on|against|upon)$/;

const measures: ReadonlySet<string> = new Set(
  "sanctions embargo embargoes ban bans restrictions curbs blockade tariffs penalties".split(" "),
);

/** "the visit of Roca, the first by a Peruvian premier": what she is, and nobody besides. */
function isFirstBy({ tokens }: SentenceView, { first }: PlacedMention): boolean {
  const by = tokens.findLastIndex(({ lower }, n) => n < first && lower === "by");
  return (
    first - by < 3 && /^(?:first|second|third|last|latest|only)$/.test(tokens[by - 1]?.lower ?? "")
  );
}
