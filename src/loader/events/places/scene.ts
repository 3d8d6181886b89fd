// Where something was that names no place of its own: where the same people were on the same day,
// or the town that the article is written from.

import { bounds, type Edtf } from "#model/edtf.ts";
import type { Place } from "#model/event.ts";
import type { Names } from "../../names/name.ts";
import type { Dated } from "../dates/bindDates.ts";
import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import { lengthOf } from "../clauses/dating.ts";
import { placeOnStay } from "./onStay.ts";
import { placeAround } from "./placeAround.ts";
import { isArrivalOf } from "../dates/leanClauses.ts";
import type { Merged } from "../merging/merge.ts";
import { isBuilding } from "../merging/mergePlaces.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isCountry } from "../roles/placeKinds.ts";
import { gather } from "../../gather.ts";

/**
 * "landed on Monday": in the city where the same person meets someone on that day. `settled` are the
 * events of its own sentence and of `sceneLength` before, in order of telling.
 */
export function withPlace(
  { candidate, dating }: Pick<Dated, "candidate" | "dating">,
  cities: ReadonlyMap<number, City>,
  settled: readonly Dated[],
  views: readonly SentenceView[],
  names: Names,
): Candidate {
  if (candidate.place !== null) return candidate;
  const occasion = settled.find(({ candidate: other }) => isOccasion(other, candidate, views));
  if (occasion) return revised(candidate, { place: occasion.candidate.place });
  const view = views[candidate.sentence];
  const arrival =
    view && !/^(?:call|depart|leave-for)$/.test(candidate.sense.act)
      ? settled.find(
          (other) => isArrivalOf(view, other, candidate) && isDuring(dating, other.dating),
        )
      : undefined;
  if (arrival?.candidate.place) return revised(candidate, { place: arrival.candidate.place });
  const stay = placeOnStay(candidate, settled, view);
  if (stay) return revised(candidate, { place: stay });
  const aside = placeAround(views[candidate.sentence], candidate, views);
  if (aside) return revised(candidate, { place: aside });
  const scene =
    joinedTo(candidate, settled, views[candidate.sentence]) ??
    sceneOf({ candidate, dating }, settled) ??
    townOfDateline({ candidate, dating }, views, names);
  if (scene) return revised(candidate, { place: scene });
  if (!/^(?:arrive|visit)$/.test(candidate.sense.act) || !dating || lengthOf(dating.edtf) > 2)
    return candidate;
  if (hasOwnGoal(candidate, view)) return candidate;
  const [first] = gather(candidate.actors, (id) => cities.get(id) ?? []).toSorted(
    (a, b) => a.order - b.order,
  );
  return first ? revised(candidate, { place: first.place }) : candidate;
}

/** "will visit a school": wherever that is, the verb itself says whither; "landed Sunday" does not. */
function hasOwnGoal({ at, clause }: Candidate, view: SentenceView | undefined): boolean {
  const verb = view?.clauses[clause]?.verb;
  return (
    verb?.main === at &&
    /^(?:visit|tour)$/.test(verb.lemma) &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(view?.tokens[verb.last + 1]?.pos ?? "")
  );
}

/** Not on another day than the arrival’s, as far as the words say. */
function isDuring(deed: Dated["dating"], arrival: Dated["dating"]): boolean {
  if (!deed || !arrival) return true;
  return (
    bounds(deed.edtf).latest >= bounds(arrival.edtf).earliest &&
    (lengthOf(deed.edtf) > 2 || isWithin(deed.edtf, arrival.edtf))
  );
}

interface City {
  readonly place: Place;
  /** Its event's place in order of telling. */
  readonly order: number;
}

/** Where each one is first told to have met or visited somebody, on days that are known. */
export function citiesOf(merged: readonly Merged[]): ReadonlyMap<number, City> {
  const cities = new Map<number, City>();
  for (const [order, { place, dating, primary, actors }] of merged.entries()) {
    if (place === null || isCountry(place) || primary.outcome.status !== "held") continue;
    if (dating === null || lengthOf(dating.edtf) > 2) continue;
    if (!/^(?:meet|visit|gather)$/.test(primary.sense.act)) continue;
    for (const { id } of actors)
      if (!cities.has(id)) cities.set(id, { place: cityOf(place), order });
  }
  return cities;
}

/** What happens where its people are: a meeting, a meal, a signature; no call, no statement. */
const present = /^(?:meet|dine|host|gather|sign|agree)$/;

/** Sentences that a scene may have gone on for since its place was told. */
export const sceneLength = 3;

/** "flew to P and met X", "met in P. … The two signed": the last place told of the same people on the same day. */
function sceneOf({ candidate, dating }: Told, settled: readonly Told[]): Place | null {
  if (!present.test(candidate.sense.act) || !dating || lengthOf(dating.edtf) > 2) return null;
  const mine = entitiesOf(candidate);
  const before = settled.filter(
    ({ candidate: other, dating: its }) =>
      other !== candidate &&
      candidate.sentence - other.sentence <= sceneLength &&
      (other.sentence < candidate.sentence ||
        (other.sentence === candidate.sentence && other.at < candidate.at)) &&
      its !== null &&
      isWithin(dating.edtf, its.edtf) &&
      isSameHour(other, candidate) &&
      (present.test(other.sense.act) || /^(?:visit|arrive)$/.test(other.sense.act)) &&
      entitiesOf(other).some((id) => mine.includes(id)),
  );
  const place = before.at(-1)?.candidate.place;
  return place && !isCountry(place) ? cityOf(place) : null;
}

/** "was received in P and handed him a letter": what a second verb says of the same subject. */
function joinedTo(
  candidate: Candidate,
  settled: readonly Told[],
  view: SentenceView | undefined,
): Place | null {
  const clause = view?.clauses[candidate.clause];
  if (!view || clause?.link !== "and" || !atOnce.test(candidate.sense.act)) return null;
  // its own day
  if (view.timexes.some(({ first }) => first >= clause.start && first < clause.end)) return null;
  const before = settled.findLast(
    ({ candidate: other }) =>
      other.sentence === candidate.sentence && other.clause === candidate.clause - 1,
  )?.candidate;
  if (!before?.place || !/^(?:meet|host|gather|dine|arrive|visit|speak-to)$/.test(before.sense.act))
    return null;
  const mine = entitiesOf(before);
  const isSame = candidate.actors.length > 0 && candidate.actors.every((id) => mine.includes(id));
  return isSame && isSameHour(before, candidate) ? before.place : null;
}

const atOnce =
  /^(?:do|say|sign|agree|support|accuse|request|reject|commit|announce|speak-to|brief|greet|dine|meet|apologise)$/;

type Told = Pick<Dated, "candidate" | "dating">;

const isSameHour = (a: Candidate, b: Candidate) => a.outcome.status === b.outcome.status;

function isWithin(day: Edtf, time: Edtf): boolean {
  const [inner, outer] = [bounds(day), bounds(time)];
  return lengthOf(time) <= 7 && outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** "LIMA, May 3 — Peru and Chile signed …": in the town of the dateline, if it is in the country of one of them. */
function townOfDateline(
  { candidate, dating }: Told,
  views: readonly SentenceView[],
  { dateline, entities }: Names,
): Place | null {
  if (dateline?.sentence !== candidate.sentence || !present.test(candidate.sense.act)) return null;
  const view = views[candidate.sentence];
  const told = view?.places.some(
    ({ place, preposition }) => !isCountry(place) && /^(?:in|at|near)$/.test(preposition ?? ""),
  );
  if (told || candidate.outcome.status !== "held" || !isNews(dating, view)) return null;
  const home = dateline.place.country;
  if (views.some((one) => isHeadedAbroad(one, home))) return null;
  const those = candidate.sense.frame === "host" ? candidate.actors : entitiesOf(candidate);
  const countries = new Set(gather(those, (id) => entities[id]?.country ?? []));
  // of two states in a third one: nobody goes there but to meet
  const isMade =
    candidate.sense.act !== "agree" || /\b(?:sign|initial)/.test(candidate.trigger.text);
  const isMet = countries.has(home ?? "") || (countries.size > 1 && isMade);
  const isSession = candidate.sense.act === "gather" || session.test(candidate.passageText);
  return isMet || isSession ? dateline.place : null;
}

/** "Peru and Chile hold talks in Oslo" over "LIMA — Peru and Chile …": the headline knows where. */
function isHeadedAbroad({ sentence, places }: SentenceView, home: string | null): boolean {
  return (
    sentence.zone === "headline" &&
    places.some(
      ({ place, preposition }) =>
        /^(?:in|at|near)$/.test(preposition ?? "") && place.country !== home,
    )
  );
}

/** Of the days of publication: nothing that the lede goes back to. */
function isNews(dating: Dated["dating"], view: SentenceView | undefined): boolean {
  const published = view?.published ?? null;
  if (!dating || published === null) return true;
  const { earliest, latest } = bounds(dating.edtf);
  return (
    latest >= published - newsDays &&
    (earliest >= published - newsDays || earliest === Number.NEGATIVE_INFINITY)
  );
}

const newsDays = 6;

/** "ministers meeting in emergency session agreed" */
const session =
  /\b(?:meeting|gathered|assembled) (?:in|at|for) (?:an? )?(?:\p{L}+ )?(?:session|summit|conference|talks|meeting)\b/iu;

/** "rejected a meeting when the two attended a forum in P": it was there. */
function isOccasion(
  other: Candidate,
  candidate: Candidate,
  views: readonly SentenceView[],
): boolean {
  if (other.sentence !== candidate.sentence || other.sense.act !== "gather" || other.place === null)
    return false;
  const clause = views[other.sentence]?.clauses[other.clause];
  return clause?.link === "when" && clause.parent === candidate.clause;
}

/** "Palace, City" → "City"; the coordinates stay, they are in it. */
function cityOf(place: Place): Place {
  const [, city] = place.name.split(", ");
  return city && isBuilding(place) && place.latitude !== null ? { ...place, name: city } : place;
}
