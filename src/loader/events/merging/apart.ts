// Two that are told of one time and by like words, and are not one: a part of a visit, the blow that another answers.

import type { Place } from "#model/event.ts";
import type { Dated } from "../dates/bindDates.ts";
import { isCountry } from "../roles/placeKinds.ts";
import { isBuilding } from "./mergePlaces.ts";
import { lengthOf } from "../clauses/dating.ts";

/** True of two that cannot be one happening, by what the one is to the other. */
export function areApart(a: Dated, b: Dated): boolean {
  return isOther(a, b) || isOther(b, a);
}

const isOther = (one: Dated, other: Dated): boolean =>
  isWithin(one, other) || isLeg(one, other) || isSight(one, other) || isAnswered(one, other);

/** "On the last day of the visit he travelled to Tacna": a part of the visit that it is counted from. */
function isWithin(part: Dated, whole: Dated): boolean {
  // "will visit Oslo and Lima March 15-21. On March 18 she will be in Lima"
  const town = part.candidate.place?.name ?? "";
  const all = whole.candidate.place?.name ?? "";
  const isStop = town !== "" && town !== all && all.includes(" and ") && all.includes(town);
  return (
    (part.dating?.rule === "nth-day" || (isStop && part.dating !== null)) &&
    part.candidate.place !== null &&
    whole.dating !== null &&
    lengthOf(whole.dating.edtf) > 1 &&
    part.candidate.place.name !== whole.candidate.place?.name
  );
}

/** "visited India from 3 to 6 May. He visited Mumbai on 5 May": a stop on days of its own. */
function isLeg({ candidate: part, dating: day }: Dated, { candidate: whole, dating: days }: Dated) {
  if (part.sense.act !== "visit" || !part.place || !whole.place || !day || !days) return false;
  return (
    isIn(part.place, whole.place) &&
    part.zone === "body" &&
    day.strength >= ownDay &&
    days.strength >= ownDay &&
    // "in February" is when it was, and not how long
    days.extent === "throughout" &&
    lengthOf(day.edtf) < lengthOf(days.edtf)
  );
}

/** "paid a visit to India. Later she visited the Orhan Museum": what a guest is shown is not the land that she visits. */
function isSight({ candidate: part }: Dated, { candidate: whole }: Dated): boolean {
  if (part.sense.act !== "visit" || !part.place || !whole.place) return false;
  return (
    /^(?:visit|tour)$/.test(part.word) &&
    part.zone === "body" &&
    !part.echo &&
    part.sentence !== whole.sentence &&
    isBuilding(part.place) &&
    isCountry(whole.place)
  );
}

/** A town of the country, or one stop of "Kenya, Chad and Peru". */
const isIn = (part: Place, whole: Place): boolean =>
  whole.name.includes(" and ")
    ? !part.name.includes(" and ")
    : !isCountry(part) && isCountry(whole) && part.country === whole.country;

/** Of a time that the clause itself tells. */
const ownDay = 3;

/** "The army shelled Lima after three men were wounded": it answers for them, and did not wound them. */
function isAnswered({ candidate: toll, dating }: Dated, { candidate: deed }: Dated): boolean {
  return (
    toll.sentence === deed.sentence &&
    toll.at > deed.at &&
    dating?.rule === "came-first" &&
    toll.kind === "ASSAULT" &&
    hurt.test(toll.word) &&
    toll.actors.length === 0 &&
    !hurt.test(deed.word) &&
    deed.actors.length > 0
  );
}

const hurt = /^(?:kill|wound|injure|hurt|maim)$/;
