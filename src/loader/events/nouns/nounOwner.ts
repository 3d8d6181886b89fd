// Whose an event noun is, where the words before it say so, and of what it is only the topic.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import { isOutside } from "../clauses/bracket.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { NounPlace } from "./nounPlace.ts";
import { antecedent } from "./pending.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Whoever is named in the phrase of an event noun, before it: "the Peruvian visit", "the AU (African Union) summit". */
export function namesBefore(
  { tokens, mentions }: SentenceView,
  first: number,
  noun: number,
): readonly PlacedMention[] {
  return mentions.filter(
    (m) =>
      // "the Association of Nations (AN) summit" begins within a name
      (m.sort === "body" ? m.last : m.first) >= first &&
      m.last < noun &&
      isOutside(tokens, m, noun) &&
      // "the signing in Peru of an accord"
      (m.first <= first || !/^(?:in|at|on)$/.test(tokens[m.first - 1]?.lower ?? "")),
  );
}

/** The "Syria" of "the Syria conference", which need not be there; but "the Syrian delegation". */
export function isTopic(view: SentenceView, own: readonly PlacedMention[], noun: number): boolean {
  const [only, more] = own;
  if (!only || more || only.form !== "name" || only.possessive) return false;
  if (isScene(view, only, noun)) return true;
  const isGathering = /^(?:conference|forum|trip|tour|visit)s?$/.test(
    view.tokens[noun]?.lower ?? "",
  );
  return (
    isGathering && view.places.some((p) => p.first === only.first && p.place.latitude === null)
  );
}

/** "killed in Mali attack": where, in a headline's short way; but "US attack", "Israel attack kills six in Gaza". */
export function isScene(
  { tokens, places }: SentenceView,
  name: PlacedMention,
  noun: number,
): boolean {
  const { text = "" } = tokens[name.first] ?? {};
  if (name.sort !== "state" || text.length < 4 || !scenes.has(tokens[noun]?.lower ?? ""))
    return false;
  const own = places.find(({ first }) => first === name.first);
  return own !== undefined && !places.some((p) => p !== own);
}

const scenes: ReadonlySet<string> = new Set(
  "attack attacks bombing bombings blast blasts explosion explosions ambush massacre shooting shootings siege clash clashes fighting violence unrest".split(
    " ",
  ),
);

/** "Roca, on a visit to Chile, condemned …", "Roca, in Oslo for talks with Holm, said …" */
export function isApposedVisit(view: SentenceView, place: NounPlace): boolean {
  const { tokens } = view;
  const { first, noun, clause } = place;
  if (tokens[first - 1]?.lower === "for") return inTownFor(view, place) !== undefined;
  return (
    tokens[first - 1]?.lower === "on" &&
    tokens[first - 2]?.text === "," &&
    /^(?:PROPN|NOUN)$/.test(tokens[first - 3]?.pos ?? "") &&
    clause?.verb.form === "past" &&
    tokens[noun + 1]?.lower === "to" &&
    nounSenses.get(tokens[noun]?.lemma ?? "")?.act === "visit"
  );
}

/** Whose an event noun is, where nobody is named in its phrase. */
export function ownersOf(view: SentenceView, place: NounPlace): readonly PlacedMention[] {
  return [...ownerBefore(view, place), ...apposedTo(view, place)];
}

/**
 * "The council, meeting in New York, is to …": the word is its verb, whatever the tagger says. "Roca, on a visit
 * to Chile, said": hers.
 */
function apposedTo(view: SentenceView, place: NounPlace): readonly PlacedMention[] {
  const { noun, first } = place;
  if (view.tokens[first - 1]?.lower === "for") {
    const guest = inTownFor(view, place);
    return guest ? [guest] : [];
  }
  if (view.tokens[first - 1]?.lower === "on" && view.tokens[first - 2]?.text === ",")
    return view.mentions.filter(({ last, sort }) => last === first - 3 && sort === "person");
  const isOpen =
    noun === first &&
    view.tokens[noun]?.lower === "meeting" &&
    view.tokens[noun - 1]?.text === "," &&
    /^(?:in|at|behind|on|for)$/.test(view.tokens[noun + 1]?.lower ?? "");
  return isOpen ? view.mentions.filter(({ last }) => last === noun - 2) : [];
}

/** "Roca, in Oslo for talks": who stands before the comma. */
function inTownFor(
  { tokens, places, mentions }: SentenceView,
  { first, noun }: NounPlace,
): PlacedMention | undefined {
  if (!/^(?:talks|meetings?|discussions|consultations)$/.test(tokens[noun]?.lower ?? "")) return;
  const town = places.find(({ last, preposition }) => last === first - 2 && preposition === "in");
  const comma = town ? town.first - 2 : -1;
  if (tokens[comma]?.text !== ",") return;
  return mentions.find(({ last, sort }) => last === comma - 1 && sort === "person");
}

/** "X, whose visit to P was scrapped". */
function ownerBefore(
  view: SentenceView,
  { clause, first, noun }: NounPlace,
): readonly PlacedMention[] {
  const traveller = whileOn(view, first);
  if (traveller) return [traveller];
  const whose = clause?.joint != null && view.tokens[clause.joint]?.lower === "whose";
  if (!whose || first - (clause.joint ?? 0) > 1) return [];
  const owners = antecedent(view, clause);
  // "Holm of Kenya and Roca of Chile, whose inauguration was held": one takes office at a time
  const words = view.tokens.slice(clause.joint ?? 0, noun + 1);
  const isOnes = words.some(({ lower }) => ofOne.test(lower));
  return isOnes ? owners.slice(-1) : owners;
}

const ofOne =
  /^(?:inauguration|election|appointment|resignation|arrest|detention|trial|funeral|death|assassination|killing|wedding|release|conviction|nomination|dismissal)$/;

/** "the resignation of X while on a visit to Lima": X's. */
function whileOn({ tokens, mentions }: SentenceView, first: number): PlacedMention | undefined {
  if (tokens[first - 1]?.lower !== "on" || tokens[first - 2]?.lower !== "while") return undefined;
  return mentions.find(({ last, sort }) => last === first - 3 && sort === "person");
}

/** "a courtesy call on the President", "a phone call to Roca": somebody is called, and nothing is called for. */
export function isPaidCall({ tokens }: SentenceView, noun: number): boolean {
  return (
    tokens[noun]?.lemma === "call" &&
    /^(?:courtesy|farewell|phone|telephone|port)$/.test(tokens[noun - 1]?.lower ?? "")
  );
}

/** "said on a visit to Lima": whoever says so travels. */
export function isSpokenOn({ clause }: NounPlace, frame: string): boolean {
  return frame === "visit" && reportVerbs.has(clause?.verb.lemma ?? "");
}

/** "flies to Lima for talks with Roca", "prepares for a meeting with Roca"; but "called for talks with Roca". */
export function isGoing({ tokens }: SentenceView, { noun, clause }: NounPlace): boolean {
  if (!clause || clause.verb.passive) return false;
  const goes =
    /^(?:be|go|fly|travel|arrive|head|leave|come|return|stay|remain|depart|prepare|visit)$/;
  const behind = tokens.slice(noun + 1, noun + 4);
  // "is preparing for a visit to Lima", but "for a visit by Roca"
  if (clause.verb.lemma === "prepare" && /^(?:visit|trip|tour)$/.test(tokens[noun]?.lower ?? ""))
    return !behind.some(({ lower }) => /^(?:by|of|from)$/.test(lower));
  return goes.test(clause.verb.lemma) && behind.some(({ lower }) => lower === "with");
}
