// Gatherings that name nobody: "The talks will resume on Friday", "A second session is set for May" are
// those of whoever met just before.

import { invitedOf } from "./invitedVisit.ts";
import { bounds } from "#model/edtf.ts";
import type { Names } from "../../names/name.ts";
import { type Candidate, entitiesOf, revised } from "../candidate.ts";
import { phraseStart } from "../nouns/nounPlace.ts";
import { isSaidToBe } from "../triggers/ofBefore.ts";
import type { SentenceView } from "../clauses/view.ts";

/** How many sentences such words look back. */
const reach = 4;
const farReach = 12;

/** Which acts may tell, just before, who it was. */
const sources: ReadonlyMap<string, RegExp> = new Map([
  ["meet", /^(?:meet|gather|host|call|dine|mediate)$/],
  ["gather", /^gather$/],
  ["agree", /^(?:agree|sign)$/],
  ["sign", /^(?:agree|sign)$/],
  ["truce", /^(?:truce|agree|sign)$/],
  ["visit", /^(?:visit|arrive|depart|leave-for)$/],
]);

/** What may stand between an article and such a noun without telling another gathering. */
const plain =
  /^(?:the|this|that|these|both|a|an|its|their|last|latest|main|formal|plenary|closing|opening|first|two-day|three-day|two-hour|three-hour|one-day|day-long|hour-long|hours?|days?|long|minutes?|-|direct|face-to-face|closed-door|historic|same|peace|border|trade|of|planned|scheduled|official|state|working|brief|short|earlier|previous|similar|senior|high|level|senior-level|high-level|working-level|ministerial|bilateral)$/;
const again = /^(?:another|new|next|second|third|fourth|fifth|final|further|more|fresh|follow-up)$/;

/** Candidates in order of telling, each with the people of the one that it goes on from. */
export function withCompany(
  candidates: readonly Candidate[],
  views: readonly SentenceView[],
  names: Names,
): readonly Candidate[] {
  const told: Candidate[] = [];
  for (const one of candidates) {
    const isOpen = isOfNobody(one, views);
    const found = isOpen && one.sense.act !== "visit" && lastCompany(one, told, views, names);
    // "The first round was held in 1993": not by those who met on Friday
    // "A third round planned for last October was scrapped": nor by those who have met since
    const days = one.outcome.status === "cancelled" ? oldPlan : old;
    const isOlder = (other: Candidate) =>
      isOfOld(views[one.sentence], days) && !isOfOld(views[other.sentence], days);
    const before = found && !isOlder(found) ? found : null;
    const two = !before && isOfTwoThere(one, views) ? twoThere(one, told, names) : null;
    const isVisit = isOpen && one.sense.act === "visit";
    const guest = isVisit && invitedOf(one, told.at(-1), views, names);
    const traveller = isVisit && !guest && lastTraveller(one, told, names);
    if (two) told.push(revised(one, { actors: two }));
    else if (before) told.push(revised(one, { actors: before.actors, others: before.others }));
    else if (!isOpen && isCalledOffByOne(one)) told.push(withOtherSide(one, told, views, names));
    else if (guest) told.push(revised(one, guest));
    else if (traveller) told.push(revised(one, asOf(traveller, one)));
    else told.push(one);
  }
  return told;
}

/** "Peru accused Chile of spying, and talks on the border have been put off": bare talks behind an "and" or a "but". */
function isOfTwoThere(one: Candidate, views: readonly SentenceView[]): boolean {
  const tokens = views[one.sentence]?.tokens ?? [];
  return (
    one.sense.act === "meet" &&
    entitiesOf(one).length === 0 &&
    /^(?:talks|negotiations)$/.test(tokens[one.at]?.lower ?? "") &&
    /^(?:and|but)$/.test(tokens[one.at - 1]?.lower ?? "") &&
    /^(?:on|over|about|have|had|were|are)$/.test(tokens[one.at + 1]?.lower ?? "")
  );
}

/** The two states or bodies of what is told right before in the sentence. */
function twoThere(
  { sentence, at }: Candidate,
  told: readonly Candidate[],
  { entities }: Names,
): readonly number[] | null {
  const last = told.findLast((other) => other.sentence === sentence && other.at < at);
  const ids = last ? [...new Set(entitiesOf(last))] : [];
  const isSide = (id: number) => entities[id]?.named === true && entities[id].sort !== "person";
  return ids.length === 2 && ids.every(isSide) ? ids : null;
}

/** "Peru called off the talks": those that it was to have with somebody told before. */
function isCalledOffByOne(one: Candidate): boolean {
  const isOff = one.outcome.status === "cancelled" && one.definite;
  return (
    isOff && !one.echo && /^(?:meet|gather)$/.test(one.sense.act) && entitiesOf(one).length === 1
  );
}

function withOtherSide(
  one: Candidate,
  told: readonly Candidate[],
  views: readonly SentenceView[],
  names: Names,
): Candidate {
  const company = lastCompany(one, told, views, names);
  const all = company ? entitiesOf(company) : [];
  const [own] = entitiesOf(one);
  if (own === undefined || all.length !== 2 || !all.includes(own)) return one;
  return revised(one, { actors: one.actors, others: all.filter((id) => id !== own) });
}

/** Told with a time of so many days ago. */
function isOfOld(view: SentenceView | undefined, days: number): boolean {
  if (!view || view.published === null) return false;
  const { published } = view;
  return view.timexes.some(({ edtf }) => edtf !== null && published - bounds(edtf).latest > days);
}

const old = 400;
const oldPlan = 60;

/** "Roca arrived in Lima. A trip to Oslo was put off": the one who has been travelling. */
function lastTraveller(
  one: Candidate,
  told: readonly Candidate[],
  { entities }: Names,
): Candidate | null {
  const akin = sources.get(one.sense.act);
  const trips = told.filter(
    ({ sentence, at, sense, actors: [who, more] }) =>
      one.sentence - sentence <= farReach &&
      (sentence < one.sentence || (sentence === one.sentence && at < one.at)) &&
      akin?.test(sense.act) &&
      who !== undefined &&
      more === undefined &&
      entities[who]?.sort === "person",
  );
  const travellers = new Set(trips.map(({ actors: [who] }) => who));
  return travellers.size === 1
    ? (trips[0] ?? null)
    : trips.length === 0
      ? lastGuest(one, told)
      : null;
}

/** "Roca received Holm in Lima. The visit had been put off": the guest’s, right behind. */
function lastGuest(
  { sentence, definite, place }: Candidate,
  told: readonly Candidate[],
): Candidate | null {
  const host = told.findLast((before) => before.sentence < sentence);
  if (!host || !definite || host.sense.act !== "host" || sentence - host.sentence > 2) return null;
  // "The trip to Oslo was called off": whose, nobody says
  if (place && place.country !== host.place?.country) return null;
  const [guest, more] = host.others;
  const isOne = guest !== undefined && more === undefined && host.outcome.status !== "declined";
  return isOne ? revised(host, { actors: [guest], others: host.actors }) : null;
}

/** Who travels; of a visit that "took place", where to as well. */
function asOf({ actors, place }: Candidate, one: Candidate): Pick<Candidate, "actors" | "place"> {
  return { actors, place: one.place ?? (isSaidToBe(one) ? place : null) };
}

/** The one told by the same noun before all others: "the talks" are the talks, not those who met since. */
function lastCompany(
  one: Candidate,
  told: readonly Candidate[],
  views: readonly SentenceView[],
  names: Names,
): Candidate | undefined {
  const akin = sources.get(one.sense.act);
  const near = told.filter(
    (before) =>
      one.sentence - before.sentence <= reach &&
      ((before.sentence < one.sentence && akin?.test(before.sense.act)) ||
        isBrokenThere(before, one)) &&
      before.zone !== "headline",
  );
  const there = near.find(
    (before) => isBrokenThere(before, one) && before.outcome.status !== "held",
  );
  if (there) return there;
  const same = near.filter(({ word }) => word === one.word);
  // "called off the talks", and further on "the talks have been called off": those, and none held since
  const off =
    one.outcome.status === "cancelled"
      ? same.findLast(({ outcome }) => outcome.status === "cancelled")
      : undefined;
  const last = off ?? same.at(-1);
  if (last) return last;
  const company = near.findLast((before) => isCompany(before, names));
  return company && one.definite && isToldElse(one, company, views) ? undefined : company;
}

/** "Holm and Vik met in June, but the summit broke down": told in the same sentence. */
function isBrokenThere(before: Candidate, one: Candidate): boolean {
  return (
    one.outcome.status === "cancelled" &&
    /^(?:meet|gather)$/.test(one.sense.act) &&
    /^(?:meet|gather|visit)$/.test(before.sense.act) &&
    before.sentence === one.sentence &&
    before.at < one.at &&
    // "Roca was due to meet Vik on Friday, but the meeting was put off"
    (before.outcome.status === "held" || (one.definite && before.outcome.status !== "declined"))
  );
}

/** "Rebels quit the talks. Vik met Roca. The talks …": told before, though not as an event of its own. */
function isToldElse(
  { sentence, at }: Candidate,
  company: Candidate,
  views: readonly SentenceView[],
): boolean {
  const noun = views[sentence]?.tokens[at]?.lower;
  return views
    .slice(Math.max(0, sentence - farReach), sentence)
    .some(
      (view) =>
        view.sentence.index !== company.sentence && view.tokens.some(({ lower }) => lower === noun),
    );
}

/** Two who met, or one body that sat. */
function isCompany(one: Candidate, { entities }: Names): boolean {
  const [only, more] = entitiesOf(one);
  if (only === undefined) return false;
  if (more !== undefined) return true;
  return one.sense.act !== "host" && entities[only]?.sort === "body";
}

/** "the meeting", "a second round" of which no word says whose. */
function isOfNobody(one: Candidate, views: readonly SentenceView[]): boolean {
  if (one.zone !== "body" || one.echo || entitiesOf(one).length > 0) return false;
  const view = views[one.sentence];
  const noun = view?.tokens[one.at];
  if (!view || !noun || !sources.has(one.sense.act) || !/^(?:NOUN|PROPN)$/.test(noun.pos))
    return false;
  const front = view.tokens.slice(phraseStart(view.tokens, one.at), one.at);
  if (!front.every(({ lower, pos }) => pos === "NUM" || plain.test(lower) || again.test(lower)))
    return false;
  if (one.sense.act === "visit")
    return !/^(?:by|of|from|with)$/.test(view.tokens[one.at + 1]?.lower ?? "");
  const next = view.tokens[one.at + 1]?.lower ?? "";
  const isOther = [...front, noun].some(({ lower }) => again.test(lower));
  const isKnown = one.definite || /^(?:its|their|these|that|this)$/.test(front[0]?.lower ?? "");
  // a deal is one of many, where "the" does not say which
  if (/^(?:agree|sign|truce)$/.test(one.sense.act)) return isKnown && !whose.test(next);
  const isBare = front.length === 0 && !/^(?:on|about|over)$/.test(next);
  return (isOther || isKnown || isBare) && !whose.test(next);
}

const whose = /^(?:of|with|between|among|by|involving)$/;
