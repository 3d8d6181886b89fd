// Where: the most exact place that the clause tells; of a journey, its goal; of a departure, what is left.

import type { Place } from "#model/event.ts";
import { goalCases, occasionCases, siteCases } from "../lexicon/cases.ts";
import type { Sense } from "../lexicon/sense.ts";
import { isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, isRelation } from "../tree/walk.ts";
import type { Who } from "./who.ts";

interface RatedPlace {
  readonly place: Place;
  /** The less, the nearer to the trigger. */
  readonly cost: number;
}

/** @param carrier the verb that a noun stands with; its places are the noun's too */
export function placeOf(
  trigger: Node,
  carrier: Node | null,
  { frame, act }: Sense,
  who: Who,
): Place | null {
  const isJourney = frame === "visit" && act !== "depart";
  const found: RatedPlace[] = [];
  const look = (node: Node, cost: number) => {
    for (const phrase of obliquesOf(node)) {
      const word = caseOf(phrase);
      const place = who.placeAt(phrase);
      const isWay = isJourney ? goalCases.has(word) : act === "depart" && word === "from";
      if (!place || !(siteCases.has(word) || (cost < 2 && isWay))) continue;
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
    if (occasionCases.has(caseOf(phrase))) look(phrase, 4);
  const above = trigger.head;
  if (above && isVerb(above) && isRelation(trigger.relation, ["xcomp", "conj", "advcl"]))
    look(above, 5);
  const where = childBy(trigger, "advmod", "mark")?.lower === "where" ? trigger.head : null;
  const there = where && who.placeAt(where);
  if (there) found.push({ place: there, cost: 6 });
  return found.toSorted((a, b) => a.cost - b.cost)[0]?.place ?? null;
}
