// What a verb or noun names, by the rows of senses.ts: "met", "called off", "took to the streets", "port call".

import { roomyCases, siteCases } from "../lexicon/cases.ts";
import { particles } from "../lexicon/particles.ts";
import type { VerbRow } from "../lexicon/readSenses.ts";
import type { Sense } from "../lexicon/sense.ts";
import { senses } from "../lexicon/senses.ts";
import { chairNouns, goingVerbs, leadVerbs, namingVerbs, speakingVerbs } from "../lexicon/verbs.ts";
import type { Entity } from "../names/mention.ts";
import { doerOf, isPassive, isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { caseOf, childBy, childrenBy, conjunctsOf, subtreeOf } from "../tree/walk.ts";
import type { Who } from "./who.ts";

/** "call off": a verb's lemma with its particle, wherever the parser hung that. */
export function lemmaOf(verb: Node): string {
  const particle =
    childBy(verb, "compound:prt") ??
    verb.children.find(
      (one) =>
        particles.has(one.lower) &&
        one.at > verb.at &&
        one.at <= verb.at + 4 &&
        one.children.length === 0 &&
        /^(?:advmod|case|obl|mark|xcomp)$/.test(one.relation),
    );
  return particle ? `${verb.lemma} ${particle.lower}` : verb.lemma;
}

/** Whether a verb with its particle, or alone, is in a table. */
export function isIn(table: { has: (lemma: string) => boolean }, verb: Node): boolean {
  return table.has(lemmaOf(verb)) || table.has(verb.lemma);
}

/** The sense of a verb with what it governs; null where the tables have none. */
export function senseOfVerb(verb: Node, who: Who): Sense | null {
  const lemma = lemmaOf(verb);
  // "a team led by Holm" tells who is in it
  if (verb.relation === "acl" && leadVerbs.has(lemma)) return null;
  const row =
    phraseRow(verb) ?? rowOf(verb, lemma, undergoersOf(verb), who) ?? rowOfPhrase(verb, who);
  if (row) return row.sense;
  const sense = withPreposition(verb, lemma);
  if (sense) return sense;
  const bare = lemma.replace(/^re-?(?=[a-z]{4})/, "");
  // a parser may take the preposition of what follows for a particle: "shot dead in Lima"
  const isLoose = goingVerbs.has(verb.lemma) || siteCases.has(lemma.slice(verb.lemma.length + 1));
  const plain =
    senses.plainVerbs.get(lemma) ??
    senses.plainVerbs.get(bare) ??
    (isLoose ? senses.plainVerbs.get(verb.lemma) : undefined);
  return plain && hasWhatItNeeds(verb, plain, who) ? plain : null;
}

/** "took to the streets": the words behind a verb in order, with little between them. */
function phraseRow(verb: Node): VerbRow | null {
  const rows = (senses.verbRows.get(verb.lemma) ?? []).filter(({ behind }) => behind.length > 0);
  if (rows.length === 0) return null;
  const nodes = verb.tree.nodes.slice(verb.at + 1, verb.at + 14);
  return rows.find(({ behind }) => standsIn(behind, nodes)) ?? null;
}

function standsIn(steps: VerbRow["behind"], nodes: readonly Node[]): boolean {
  let at = 0;
  return steps.every((words, n) => {
    for (let skipped = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (!node) return false;
      if (words.has(node.lower) || words.has(node.lemma)) {
        at++;
        return true;
      }
      const isFree =
        /^(?:DET|ADJ|ADV|NUM|PART)$/.test(node.upos) ||
        /^(?:nmod:poss|compound|flat)$/.test(node.relation);
      // a phrase that goes on with a preposition leaves room for an object
      const hasRoom = n > 0 || [...words].some((word) => roomyCases.has(word));
      if (!isFree && (!hasRoom || skipped++ >= 4 || node.upos === "VERB" || node.text === ","))
        return false;
    }
    return false;
  });
}

/** "called in the envoy", however parsed: the verb with the preposition of what stands behind it. */
function rowOfPhrase(verb: Node, who: Who): VerbRow | null {
  for (const phrase of obliquesOf(verb)) {
    const found = rowOf(verb, `${verb.lemma} ${caseOf(phrase)}`, [phrase], who);
    if (found) return found;
  }
  return null;
}

/** "fired a missile", "fired a minister": by the noun that is done to. */
export function rowOf(verb: Node, lemma: string, nouns: readonly Node[], who: Who): VerbRow | null {
  const objects = [...nouns, ...calledBy(verb)].flatMap(conjunctsOf);
  // "holds the presidency": nobody is held
  const entities = objects.flatMap((one) => (chairNouns.has(one.lemma) ? [] : who.of(one)));
  const infinitives = [verb, ...objects]
    .flatMap((one) => childrenBy(one, "xcomp", "advcl", "acl", "ccomp"))
    // "told parliament that Chile would pay" asks nobody to
    .filter(
      (one) => one.xpos === "VB" && childrenBy(one, "aux").every(({ xpos }) => xpos !== "MD"),
    );
  const gerunds = childrenBy(verb, "xcomp", "ccomp").filter(({ xpos }) => xpos === "VBG");
  const fits = ({ objects: wanted, next }: VerbRow) => {
    const isFit =
      objects.some((one) => nounsOf(one).some((noun) => wanted.has(noun))) ||
      isOfSort(wanted, objects, entities, who) ||
      (wanted.has("+that") && childBy(verb, "ccomp") !== null) ||
      (wanted.has("+to") && infinitives.length > 0) ||
      (wanted.has("+bare") && isBare(verb)) ||
      (wanted.has("+doing") && gerunds.length > 0);
    const following = wanted.has("+doing") ? gerunds : infinitives;
    const goesOn = next.size === 0 || following.some((one) => next.has("*") || next.has(one.lemma));
    return isFit && goesOn && !(wanted.has("+alone") && infinitives.length > 0);
  };
  return (
    (senses.verbRows.get(lemma) ?? []).find((row) => row.behind.length === 0 && fits(row)) ?? null
  );
}

/** "called the move hasty": what it is said to be. */
const calledBy = (verb: Node): readonly Node[] =>
  isIn(namingVerbs, verb) ? childrenBy(verb, "xcomp").filter((one) => !isVerb(one)) : [];

/** "had left by Friday": nothing is left, nor left behind. */
const isBare = (verb: Node): boolean =>
  [...undergoersOf(verb), ...obliquesOf(verb, "for"), ...childrenBy(verb, "xcomp", "ccomp")]
    .length === 0;

const money = /^(?:\$|€|£|¥|million|billion|trillion)$/;

/** The noun, what it is compounded with, and what "a series of" counts. */
function nounsOf(noun: Node): readonly string[] {
  const parts = [noun, ...childrenBy(noun, "compound"), ...obliquesOf(noun, "of")];
  return parts.flatMap(({ lemma, lower }) => [lemma, lower]);
}

function isOfSort(
  wanted: ReadonlySet<string>,
  objects: readonly Node[],
  entities: readonly Entity[],
  who: Who,
): boolean {
  const isPeople = ({ sort }: Entity) => sort === "person" || sort === "group";
  return (
    (wanted.has("PERSON") && entities.some(isPeople)) ||
    (wanted.has("BODY") && entities.some(({ sort }) => sort === "body")) ||
    (wanted.has("SIDE") && entities.length > 0) ||
    (wanted.has("PLACE") && objects.some((one) => who.placeAt(one) !== null)) ||
    (wanted.has("MONEY") &&
      objects.some((one) => subtreeOf(one).some(({ lower }) => money.test(lower))))
  );
}

/** "leave for", "call on": a verb of the table with its preposition. */
function withPreposition(verb: Node, lemma: string): Sense | null {
  // "raised the case with Holm", however a parser hangs Holm
  const company = undergoersOf(verb).flatMap((one) => obliquesOf(one, "with"));
  const phrases = [...obliquesOf(verb), ...childrenBy(verb, "advcl", "xcomp"), ...company];
  // "called Holm on Friday" is no "call on"
  for (const phrase of phrases.filter(({ entity }) => entity !== "time")) {
    const found = senses.plainVerbs.get(`${lemma} ${caseOf(phrase).split(" ")[0] ?? ""}`);
    if (found) return found;
  }
  return null;
}

/** Talking needs somebody to talk to, going a goal, and what is done to something an object. */
function hasWhatItNeeds(verb: Node, { frame, act }: Sense, who: Who): boolean {
  const objects = undergoersOf(verb);
  if (goingVerbs.has(verb.lemma) && frame === "visit") {
    const isPlace = (one: Node) => who.placeAt(one) !== null || one.entity === "place";
    return obliquesOf(verb).some(isPlace) || who.placeAt(verb) !== null;
  }
  if (speakingVerbs.has(verb.lemma)) {
    const company = objects.flatMap((one) => obliquesOf(one, "with"));
    const partners = [...objects, ...obliquesOf(verb, "with", "to"), ...company];
    const doers = isPassive(verb) ? [] : who.of(doerOf(verb));
    const isMany = doers.length > 1 || doers.some(({ sort }) => sort === "body");
    return (
      isMany || partners.some((one) => who.of(one).length > 0 || /^(?:both|each)$/.test(one.lower))
    );
  }
  if (frame === "host") return objects.some((one) => who.of(one).length > 0);
  if (act === "release" || act === "open" || act === "close") return objects.length > 0;
  return true;
}

/** The sense of a noun, of a pair of words before that of the noun alone. */
export function senseOfNoun(noun: Node): Sense | null {
  const isNamed = noun.entity === "event" || (noun.entity === "abstract" && childBy(noun, "det"));
  if (noun.upos !== "NOUN" && !(noun.upos === "PROPN" && isNamed)) return null;
  for (const part of childrenBy(noun, "compound", "amod").toReversed()) {
    const pair =
      senses.nouns.get(`${part.lower} ${noun.lemma}`) ??
      senses.nouns.get(`${part.lemma} ${noun.lemma}`);
    if (pair && part.at < noun.at) return pair;
  }
  for (const of of obliquesOf(noun, "of")) {
    const found = senses.nouns.get(`${noun.lemma} of ${of.lemma}`);
    if (found) return found;
  }
  return senses.nouns.get(noun.lemma) ?? senses.nouns.get(noun.lower) ?? null;
}

/** Whether a noun is told as one, also where "be" makes a statement of it: "it was a visit", not "is on a visit". */
export const isToldAsNoun = (noun: Node): boolean =>
  childBy(noun, "cop") === null ||
  (!/^(?:on|in)$/.test(caseOf(noun)) && senseOfNoun(noun) !== null);
