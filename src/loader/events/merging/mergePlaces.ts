// Where one happening was, of all that its tellings say.

import type { Place } from "#model/event.ts";
import type { Dated } from "../dates/bindDates.ts";
import { isCountry, isWide } from "../roles/placeKinds.ts";
import { gather } from "../../gather.ts";

export interface Places {
  /** The most exact one. */
  readonly place: Place | null;
  /** Those as exact and elsewhere; a country says nothing else than its capital. */
  readonly otherPlaces: readonly Place[];
}

export function placesOf(tellings: readonly Dated[]): Places {
  // "discussed the talks in Oslo in a phone call": who telephones is in no one place
  if (tellings.every(({ candidate }) => candidate.mode === "phone"))
    return { place: null, otherPlaces: [] };
  // "on his meeting in P": perhaps another one, where it is told elsewhere too
  const sure = tellings.filter(({ candidate }) => !candidate.echo || candidate.definite);
  const dated = tellings.filter(({ dating }) => dating?.strength === 4);
  const told = withoutLaterStops(sure.length > 0 ? sure : dated);
  const places = gather(told, ({ candidate }) => candidate.place ?? []);
  // "a visit to Peru … he went on to X Province": a stop of it
  const isVisit = tellings.some(({ candidate }) => candidate.sense.act === "visit");
  const whole = isVisit ? places.filter((one) => exactness(one) !== 2) : [];
  const place = best(whole.length > 0 ? whole : places);
  const others = places.filter((other) => place !== null && isElsewhere(other, place));
  return {
    place,
    otherPlaces: others.filter(
      ({ name }, i) => others.findIndex((other) => other.name === name) === i,
    ),
  };
}

/** "To visit Lima, Oslo and Rome" over "will visit Lima May 3 to 5": those days are of the one stop. */
function withoutLaterStops(tellings: readonly Dated[]): readonly Dated[] {
  const heads = tellings.filter(({ candidate, dating }) => {
    const row = candidate.zone === "headline" ? (candidate.place?.name ?? "") : "";
    const isAway = (dating?.strength ?? 0) < ownDay && row.includes(" and ");
    return isAway && tellings.some((other) => isStopOf(other, row));
  });
  return heads.length > 0 ? tellings.filter((one) => !heads.includes(one)) : tellings;
}

/** Told on a day of its own. */
const ownDay = 3;

const isStopOf = ({ candidate: { place }, dating }: Dated, row: string): boolean =>
  (dating?.strength ?? 0) >= ownDay &&
  place !== null &&
  partsOf(row).includes(place.name.split(", ")[0] ?? "");

const partsOf = (row: string) => row.split(/, and (?:the )?|, (?:the )?| and (?:the )?/);

/** "Tonga and Samoa", "Middle East, Asia and the Pacific": whether each is such a place. */
const isRow = (name: string, is: (part: string) => boolean): boolean =>
  name.includes(" and ") && partsOf(name).every((part) => is(part) || part === "Pacific");

/** A building with the city that another passage gives. */
function best(places: readonly Place[]): Place | null {
  const [most] = places.toSorted((a, b) => exactness(b) - exactness(a));
  const building = places.find(isBuilding);
  const city = places.find((place) => exactness(place) === 3 && !isBuilding(place));
  if (building && city && !building.name.includes(city.name))
    return { ...building, name: `${building.name}, ${city.name}` };
  return most ?? null;
}

function isElsewhere(other: Place, place: Place): boolean {
  if (other.country && place.country && other.country !== place.country) return true;
  const isPart = other.name.includes(place.name) || place.name.includes(other.name);
  return !isPart && exactness(other) >= 3 && exactness(other) === exactness(place);
}

/** 4 a building, 3 a town, several towns or a sea, 2 a place that no table has, 1 a country, 0 a part of the world. */
function exactness(place: Place): number {
  if (isBuilding(place)) return 4;
  // a town that no table has, and "Texas"
  if (place.latitude === null)
    return isWide(place.name) || isRow(place.name, isWide)
      ? 0
      : isCountry(place) || isRow(place.name, (name) => isCountry({ ...place, name }))
        ? 1
        : 2;
  return place.country !== null ||
    /\b(?:sea|strait|gulf|ocean|channel|bay|islands?|and)\b/i.test(place.name)
    ? 3
    : 0;
}

export function isBuilding({ name }: Pick<Place, "name">): boolean {
  return /\b(?:guesthouse|guest house|palace|hotel|house|airport|castle|hall|base|villa|embassy|headquarters|centre|center|residence|resort|lodge|camp|kremlin|pentagon|palais|palacio|palazzo|château|chateau|schloss|casa|hôtel|museum|mausoleum|shipyard|factory)(?![\p{L}])/iu.test(
    name,
  );
}
