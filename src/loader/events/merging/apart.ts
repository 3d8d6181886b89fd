// Two that are told of one time and by like words, and are not one: a part of a visit, the blow that another answers.

import type { Dated } from "../dates/bindDates.ts";
import { lengthOf } from "../clauses/dating.ts";

/** True of two that cannot be one happening, by what the one is to the other. */
export function areApart(a: Dated, b: Dated): boolean {
  return isWithin(a, b) || isWithin(b, a) || isAnswered(a, b) || isAnswered(b, a);
}

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
