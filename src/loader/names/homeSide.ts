// "the two countries" of an article that says only whose the other is.

import { gather } from "../gather.ts";
import { seatsOfDiplomacy } from "../lexicon/seats.ts";
import type { Figure } from "./cast.ts";
import { type Story, isPerson, subjectOf, toldIn } from "./story.ts";

/** How many sentences back the two may have been told. */
const reach = 3;

/** "LIMA: Foreign Minister Roca summoned the Chilean envoy. The two countries": the one it is written in, and Chile. */
export function withHomeSide(story: Story, line: number): readonly Figure[] {
  const { home, cast, house } = story;
  if (home === null || (seatsOfDiplomacy.has(home) && home !== house)) return [];
  for (let n = line; n >= Math.max(0, line - reach); n--) {
    const told = toldIn(story, n);
    const [doer] = subjectOf(story, told)?.figures ?? [];
    if (doer?.country !== null || !doer.offices.some(({ powerful }) => powerful)) continue;
    const others = new Set(
      gather(told, ({ figures }) => figures.map(({ country }) => country)).filter(
        (country) => country !== null && country !== home,
      ),
    );
    const [other, more] = others;
    if (!other || more || /^(?:EU|UN)$/.test(other)) return [];
    const isBeside = told.every(
      ({ figures }) =>
        !figures.every(isPerson) || figures.every((one) => one === doer || one.country === other),
    );
    return isBeside ? [cast.state(home), cast.state(other)] : [];
  }
  return [];
}
