// Where: the most exact place that the clause tells; of a journey, its goal; of a departure, what is left.

import type { Place } from "#model/event.ts";
import { attendedCases, goalCases, occasionCases, siteCases } from "../lexicon/cases.ts";
import { localNouns } from "../lexicon/offices.ts";
import { homeActs, type Sense } from "../lexicon/sense.ts";
import { edgeNouns } from "../lexicon/relationCases.ts";
import { occurVerbs, setDownVerbs } from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import { countryRow } from "../names/terms.ts";
import { doerOf, isPassive, isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, conjunctsOf, isRelation } from "../tree/walk.ts";
import { type Candidate, isSomebody } from "./candidate.ts";
import { isIn, senseOfNoun } from "./match.ts";
import type { Who } from "./who.ts";
import { isState } from "./whose.ts";

/** What an occasion does at a place, or is to do: "set for Friday in Lima". */
const settingWords: ReadonlySet<string> = new Set([...setDownVerbs, ...occurVerbs, "hold", "due"]);

interface RatedPlace {
  readonly place: Place;
  /** The less, the nearer to the trigger. */
  readonly cost: number;
}

/** "at the end of", "on the sidelines of": there is what stands behind it. */
const isEdge = ({ lemma }: Node): boolean => edgeNouns.has(lemma) || lemma === "end";

/** "during a visit", but not "briefed them on a visit" */
const isStay = (noun: Node): boolean =>
  (attendedCases.has(caseOf(noun)) || caseOf(noun) === "of") &&
  senseOfNoun(noun)?.frame === "visit";

/** @param carrier the verb that a noun stands with; its places are the noun's too */
export function placeOf(
  trigger: Node,
  carrier: Node | null,
  { kind, frame, act }: Sense,
  who: Who,
): Place | null {
  const isJourney = frame === "visit" && act !== "depart";
  const found: RatedPlace[] = [];
  const look = (node: Node, cost: number) => {
    for (const phrase of obliquesOf(node)) {
      const word = caseOf(phrase);
      // "at the request of Peru"
      const isAsked = /^(?:request|invite)$/.test(senseOfNoun(phrase)?.act ?? "");
      const place = isAsked ? null : who.placeAt(phrase);
      const isWay = isJourney ? goalCases.has(word) : act === "depart" && word === "from";
      // "signed it during a visit to Lima"
      const isGoal = cost < 2 ? isWay : goalCases.has(word) && isStay(node);
      if (place && (siteCases.has(word) || isGoal))
        found.push({ place, cost: cost - (isJourney && word === "to" ? 1 : 0) });
    }
  };
  const stay = childBy(trigger, "cop") ? who.placeAt(trigger) : null;
  if (stay) return stay;
  look(trigger, 0);
  // "visited Lima", "left Lima"
  if (frame === "visit" && isVerb(trigger))
    for (const object of undergoersOf(trigger)) {
      const place = who.placeAt(object);
      if (place) found.push({ place, cost: -1 });
    }
  // "bombed a school in Lima"
  if (/^(?:ASSAULT|COERCE)$/.test(kind) && isVerb(trigger))
    for (const object of undergoersOf(trigger)) {
      const isSide = isPassive(trigger) || who.of(object).some(isSomebody);
      const place = isSide ? null : who.placeAt(object);
      if (place) found.push({ place, cost: 2 });
      else look(object, 2);
    }
  // "the meeting, which had been due to take place in Lima"
  for (const noun of [trigger, ...obliquesOf(trigger).flatMap(conjunctsOf)])
    for (const clause of childrenBy(noun, "acl", "acl:relcl"))
      for (const verb of [clause, ...childrenBy(clause, "xcomp")])
        if (isIn(settingWords, verb)) look(verb, 2);
  // "a court in Lima ruled"
  const doer = isVerb(trigger) ? doerOf(trigger) : null;
  if (doer && localNouns.has(doer.lower)) look(doer, 5);
  if (!isVerb(trigger))
    for (const part of childrenBy(trigger, "compound", "nmod:poss")) {
      const place = who.placeAt(part);
      if (place && (isJourney || (who.names.at(part)?.entities ?? []).length === 0))
        found.push({ place, cost: 3 });
    }
  // "met Bo Holm in Lima", where a parser may hang the place on the name
  if (isVerb(trigger) && frame === "mutual")
    for (const object of undergoersOf(trigger))
      if (who.of(object).some(({ named, sort }) => named && sort === "person")) look(object, 2);
  if (carrier) look(carrier, 1);
  // "confrontations between vessels in the strait"
  if (!isVerb(trigger)) for (const phrase of obliquesOf(trigger)) look(phrase, 4);
  // "met Bruun during a visit to Lima": where the visit is
  for (const phrase of [trigger, ...(carrier ? [carrier] : [])].flatMap((one) => [
    ...obliquesOf(one),
    ...childrenBy(one, "advcl"),
  ]))
    if (occasionCases.has(caseOf(phrase)))
      for (const occasion of [phrase, ...(isEdge(phrase) ? obliquesOf(phrase, "of") : [])])
        look(occasion, 4);
  const above = trigger.head;
  if (above && isVerb(above) && isRelation(trigger.relation, ["xcomp", "conj", "advcl"]))
    look(above, 5);
  const where = childBy(trigger, "advmod", "mark")?.lower === "where" ? trigger.head : null;
  const there = where && who.placeAt(where);
  if (there) found.push({ place: there, cost: 6 });
  return found.toSorted((a, b) => a.cost - b.cost)[0]?.place ?? null;
}

/** A state or an organ that frees, expels, votes or summons does it at home: the country, no town. */
export function homePlaceOf({ sense, kind }: Candidate, actors: readonly Entity[]): Place | null {
  const [country, ...more] = new Set(actors.map((one) => one.country));
  const row = country && isState(country) ? countryRow(country) : null;
  const isAtHome = homeActs.has(sense.act) && kind !== "REJECT" && more.length === 0;
  const isPerson = sense.act !== "summon" && actors.some(({ sort }) => sort === "person");
  return row && isAtHome && !isPerson
    ? { name: row.name, country: row.code, latitude: null, longitude: null }
    : null;
}
