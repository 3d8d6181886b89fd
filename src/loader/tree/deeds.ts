// Nouns that name a happening, by the tables or by the verb that they are made from.

import { deedEndings, irregularDeeds } from "../lexicon/deedNouns.ts";
import { senses } from "../lexicon/senses.ts";
import { obliquesOf } from "./clause.ts";
import type { Node } from "./node.ts";
import { childBy } from "./walk.ts";

/** "the raid", "the storming of the embassy"; a shade too many: "the management of the port". */
export const namesDeed = (noun: Node): boolean =>
  noun.upos === "NOUN" &&
  (senses.nouns.has(noun.lemma) ||
    (isOfSomething(noun) &&
      verbsOf(noun).some((verb) => senses.plainVerbs.has(verb) || senses.verbRows.has(verb))));

/** "the opening of the border", "its overthrow"; not "an opening" */
export const isOfSomething = (noun: Node): boolean =>
  obliquesOf(noun, "of", "by").length > 0 || childBy(noun, "nmod:poss") !== null;

/** The verbs that a noun may come from; most are none. */
export function verbsOf({ lemma: noun }: Node): readonly string[] {
  const known = irregularDeeds.get(noun);
  if (known) return [known];
  return deedEndings.flatMap(([ending, verb]) => {
    if (!noun.endsWith(ending) || noun.length < ending.length + 3) return [];
    const stem = noun.slice(0, noun.length - ending.length);
    const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...verb.map((one) => `${stem}${one}`), ...(ending === "ing" ? single : [])];
  });
}
