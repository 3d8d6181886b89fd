// Whose an organ or a group is that is told of without its state: "police", "the government", "protesters".

import type { Country, Place } from "#model/event.ts";
import { homeNouns, localNouns } from "../lexicon/offices.ts";
import type { Entity } from "../names/mention.ts";
import { adjectiveOf, countryRow } from "../names/terms.ts";
import { doerOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf } from "../tree/walk.ts";
import type { TriggerFate, WhoAndWhere } from "./candidate.ts";
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

const isState = (country: Country): boolean =>
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
