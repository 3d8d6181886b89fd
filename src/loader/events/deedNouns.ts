// What a noun names that is made from a verb of the tables: "the storming of the embassy", "the handover".

import type { Sense } from "../lexicon/sense.ts";
import { senses } from "../lexicon/senses.ts";
import { obliquesOf } from "../tree/clause.ts";
import { isOfSomething, verbsOf } from "../tree/deeds.ts";
import type { Node } from "../tree/node.ts";
import { rowOf } from "./match.ts";
import type { Who } from "./who.ts";

/** Only with whom or what it was done to or by behind it: "the opening of the border", not "an opening". */
export function senseOfDeedNoun(noun: Node, who: Who): Sense | null {
  if (noun.upos !== "NOUN" || !isOfSomething(noun)) return null;
  const objects = obliquesOf(noun, "of");
  for (const verb of verbsOf(noun)) {
    const sense = rowOf(noun, verb, objects, who)?.sense ?? senses.plainVerbs.get(verb);
    if (!sense || !isDeed(sense)) continue;
    const isTrip =
      sense.frame === "visit" && obliquesOf(noun, "to").some((one) => who.placeAt(one));
    if (verb !== noun.lemma || isTrip || (objects.length > 0 && isGrave(sense))) return sense;
  }
  return null;
}

const isDeed = ({ kind, act, frame }: Sense): boolean =>
  kind !== "STATEMENT" && act !== "decide" && frame !== "report" && frame !== "host";

/** "the murder of", but also "her return to Lima": nouns that are spelt as their verbs mean many other things where they hurt nobody. */
const isGrave = ({ kind }: Sense): boolean => /^(?:ASSAULT|COERCE|PROTEST|SANCTION)$/.test(kind);
