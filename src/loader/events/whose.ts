// Whose an organ or a group is that is told of without its state: "police", "the government", "protesters".

import type { Country, Place } from "#model/event.ts";
import { peopleCounters } from "../lexicon/counters.ts";
import { bodyCommonNouns } from "../lexicon/bodies.ts";
import {
  groupNouns,
  groupSingulars,
  homeNouns,
  localNouns,
  officeHeads,
  privateHeads,
  publicThings,
  sideNouns,
} from "../lexicon/offices.ts";
import { armedNouns, kindOfObject } from "../lexicon/plainVerbs.ts";
import { timeWords } from "../lexicon/timesWords.ts";
import type { Entity } from "../names/mention.ts";
import { adjectiveOf, countryRow } from "../names/terms.ts";
import {
  antecedentOf,
  doerOf,
  isVerb,
  referentOf,
  subjectOf,
  undergoersOf,
} from "../tree/clause.ts";
import { nounLemma } from "../tree/lemma.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, conjunctsOf, subtreeOf } from "../tree/walk.ts";
import { isSomebody, type TriggerFate, type WhoAndWhere } from "./candidate.ts";
import { senseOfNoun } from "./match.ts";
import { reporterOf } from "./source.ts";
import type { Who } from "./who.ts";

/** Those of a clause, each with the state that the place, the speaker or the whole article gives it. */
export function withStates(
  told: WhoAndWhere,
  { trigger, sense }: TriggerFate,
  who: Who,
): WhoAndWhere {
  const { actors, others, place } = told;
  // "officials met in Lima": whoever comes there need not be of there
  const isMeeting = sense.kind === "CONSULT";
  const country = isMeeting ? null : stateIn(place);
  const { home } = who.names;
  const nation = isMeeting && home === place?.country ? null : home;
  const own = (one: Entity): Entity => {
    if (one.named || one.country !== null) return one;
    const noun = one.name.toLowerCase().split(" ").at(-1) ?? "";
    const land =
      (localNouns.has(noun) ? country : null) ??
      (homeNouns.has(noun) ? (stateOfSpeaker(trigger, who) ?? nation) : null);
    return land === null
      ? one
      : { ...one, country: land, name: `${adjectiveOf(land)} ${one.name}` };
  };
  return { ...told, actors: actors.map(own), others: others.map(own) };
}

/** "Police arrested two in Lima": Peru's; of a sea or a region it says nothing. */
const stateIn = (place: Place | null): Country | null =>
  place?.country && isState(place.country) ? place.country : null;

export const isState = (country: Country): boolean =>
  country !== "EU" && country !== "UN" && countryRow(country) !== null;

/** "Peru's premier said that the army would leave": his own. */
function stateOfSpeaker(trigger: Node, who: Who): Country | null {
  for (const node of [trigger, ...ancestorsOf(trigger)]) {
    const reporter = reporterOf(node);
    const [speaker] = reporter ? who.of(doerOf(reporter)) : [];
    if (speaker)
      return speaker.country !== null && isState(speaker.country) ? speaker.country : null;
  }
  return null;
}

/** The state of a place, or the one that the whole article is about. */
export const stateAround = (place: Place | null, who: Who): Country | null =>
  place ? stateIn(place) : who.names.ground;

/** Whether it is news between states, though no state is in it: of "hostages" or "the accord", not of "the film". */
export function isPublic(trigger: Node, all: readonly Entity[], who: Who): boolean {
  if (!isVerb(trigger) || all.some(isPublicPerson)) return true;
  const things = [subjectOf(trigger), antecedentOf(trigger), ...undergoersOf(trigger)];
  return things
    .flatMap((one) => (one ? conjunctsOf(referentOf(one)) : []))
    .some((one) => isPublicThing(one, who));
}

function isPublicThing(noun: Node, who: Who): boolean {
  // whom "who" or "it" stands for was not found, or taken for the day in front of it: nothing speaks against it
  if (noun.upos === "PRON" || timeWords.has(noun.lower)) return true;
  if (peopleCounters.has(noun.lower)) return true;
  if (senseOfNoun(noun) || kindOfObject.has(noun.lemma) || publicThings.has(noun.lemma))
    return true;
  const { head } = noun;
  if (head && caseOf(noun) === "of" && senseOfNoun(head)) return true;
  return subtreeOf(noun).some((part) => {
    const mention = who.names.at(part);
    return mention !== null && (mention.place !== null || mention.entities.some(isSomebody));
  });
}

function isPublicPerson({ name, sort, named }: Entity): boolean {
  const noun = name.toLowerCase().split(" ").at(-1) ?? "";
  if (named || sort === "person") return !privateHeads.has(noun);
  return (
    peopleCounters.has(noun) ||
    classes.some((nouns) => nouns.has(noun) || nouns.has(nounLemma(noun, noun)))
  );
}

const classes = [
  homeNouns,
  localNouns,
  sideNouns,
  groupNouns,
  groupSingulars,
  bodyCommonNouns,
  armedNouns,
  officeHeads,
];
