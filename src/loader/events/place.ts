// Where: the most exact place that the clause tells; of a journey, its goal; of a departure, what is left.

import type { Place } from "#model/event.ts";
import { attendedCases, goalCases, occasionCases, siteCases } from "../lexicon/cases.ts";
import { localNouns } from "../lexicon/offices.ts";
import { homeActs, occasions, type Sense } from "../lexicon/sense.ts";
import { edgeNouns } from "../lexicon/relationCases.ts";
import { timeWords } from "../lexicon/timesWords.ts";
import { occurVerbs, setDownVerbs } from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import { countryRow } from "../names/terms.ts";
import { doerOf, isPassive, isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, conjunctsOf, isRelation } from "../tree/walk.ts";
import { type Candidate, isSomebody } from "./candidate.ts";
import { isIn, senseOfNoun } from "./match.ts";
import { siteNouns, type Who } from "./who.ts";
import { isState } from "./whose.ts";

/** What an occasion does at a place, or is to do: "set for Friday in Lima". */
const settingWords: ReadonlySet<string> = new Set([...setDownVerbs, ...occurVerbs, "hold", "due"]);

const isDay = ({ lower, upos }: Node): boolean => upos === "NUM" || timeWords.has(lower);
const isVisit = (noun: Node): boolean => senseOfNoun(noun)?.frame === "visit";

/** "called on Lima", "a decision on the unrest in Peru", but "on the sidelines of a summit in Lima" */
const isTopic = (noun: Node, who: Who): boolean =>
  who.names.at(noun)?.place
    ? (who.names.at(noun)?.entities ?? []).some(({ sort }) => sort === "state")
    : !edgeNouns.has(noun.lemma) && !siteNouns.test(noun.lemma) && !isVisit(noun);

/** "signed it during a visit", but not "briefed them on a visit" */
const isStay = (noun: Node): boolean =>
  (attendedCases.has(caseOf(noun)) || caseOf(noun) === "of") && isVisit(noun);

/** @param carrier the verb that a noun stands with; its places are the noun's too */
export function placeOf(
  trigger: Node,
  carrier: Node | null,
  { kind, mode, frame, act }: Sense,
  who: Who,
): Place | null {
  const isJourney = frame === "visit" && act !== "depart";
  const found: { place: Place; steps: number }[] = [];
  const look = (node: Node, steps: number) => {
    // "set for Friday in Lima": a parser may hang the place on the day
    const phrases = obliquesOf(node);
    for (const phrase of [...phrases, ...phrases.filter(isDay).flatMap((day) => obliquesOf(day))]) {
      const word = caseOf(phrase);
      const place = word === "on" && isTopic(phrase, who) ? null : who.placeAt(phrase);
      const isLeft = act === "depart" || mode === "withdraw";
      const isWay = isJourney ? goalCases.has(word) : isLeft && word === "from";
      const isGoal = steps < 2 ? isWay : goalCases.has(word) && isStay(node);
      if (place && (siteCases.has(word) || isGoal))
        found.push({ place, steps: steps - (isJourney && word === "to" ? 1 : 0) });
    }
  };
  const stay = childBy(trigger, "cop") ? who.placeAt(trigger) : null;
  if (stay) return stay;
  look(trigger, 0);
  // "visited Lima", "bombed a school in Lima", "recalled the envoy from Lima"
  const isHit = /^(?:ASSAULT|COERCE)$/.test(kind);
  for (const object of isVerb(trigger) ? undergoersOf(trigger) : []) {
    const people = who.of(object).filter(isSomebody);
    const isSite = frame === "visit" || (isHit && !isPassive(trigger) && people.length === 0);
    const place = isSite ? who.placeAt(object) : null;
    // "met Bo Holm in Lima", where a parser may hang the place on the name
    const isMet =
      frame === "mutual" && people.some(({ named, sort }) => named && sort === "person");
    if (place) found.push({ place, steps: frame === "visit" ? -1 : 2 });
    else if (isHit || isMet || mode === "withdraw")
      for (const one of [object, ...childrenBy(object, "appos")])
        look(one, mode === "withdraw" ? 1 : 2);
  }
  // "stayed away from a summit in Lima"
  const lost = kind === "REJECT" ? [...undergoersOf(trigger), ...obliquesOf(trigger)] : [];
  const shunned = lost.filter((one) => occasions.has(senseOfNoun(one)?.act ?? "say"));
  for (const noun of shunned) look(noun, 2);
  // "the meeting, which had been due to take place in Lima"
  const parts = isVerb(trigger) ? [] : obliquesOf(trigger).flatMap(conjunctsOf);
  for (const noun of [trigger, ...parts, ...shunned])
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
        found.push({ place, steps: 3 });
    }
  if (carrier) look(carrier, 1);
  // "confrontations between vessels in the strait"
  if (!isVerb(trigger)) for (const phrase of obliquesOf(trigger)) look(phrase, 4);
  // "met Bruun during a visit to Lima": where the visit is
  for (const one of carrier ? [trigger, carrier] : [trigger])
    for (const phrase of [...obliquesOf(one), ...childrenBy(one, "advcl")])
      if (occasionCases.has(caseOf(phrase)))
        for (const occasion of [phrase, ...obliquesOf(phrase, "of")])
          if (occasion === phrase || edgeNouns.has(phrase.lemma)) look(occasion, 4);
  const above = trigger.head;
  if (above && isVerb(above) && isRelation(trigger.relation, ["xcomp", "conj", "advcl"]))
    look(above, 5);
  const word = childBy(trigger, "advmod", "mark")?.lower;
  const there = word === "where" && above && who.placeAt(above);
  if (there) found.push({ place: there, steps: 6 });
  return found.toSorted((a, b) => a.steps - b.steps)[0]?.place ?? null;
}

/** A state or an organ that frees, expels, votes or summons does it at home: the country, no town. */
export function homePlaceOf({ sense, kind }: Candidate, actors: readonly Entity[]): Place | null {
  const [country, ...more] = new Set(actors.map((one) => one.country));
  const row = country && isState(country) ? countryRow(country) : null;
  const isAtHome = homeActs.has(sense.act) && kind !== "REJECT" && more.length === 0;
  const isPerson = sense.act !== "summon" && actors.some(({ sort }) => sort === "person");
  if (!row || !isAtHome || isPerson) return null;
  return { name: row.name, country: row.code, latitude: null, longitude: null };
}
