// "Danish officials", "the Kenyan army", "rebels": people without a name, and whose they are.

import type { Country } from "#model/event.ts";
import { bodyCommonNouns } from "../../lexicon/bodies.ts";
import { vagueAdjectives } from "../../lexicon/offices.ts";
import { armedNouns, warplane } from "../../lexicon/plainVerbs.ts";
import type { Node } from "../../tree/node.ts";
import { caseOf, childrenBy, isRelation, phraseOf, textOf } from "../../tree/walk.ts";
import { type Discourse, entitiesAt, isPlural, isThe, statesOf } from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { countriesOf, isPersonNoun, isPluralOffice, rankOf, topBelow } from "../office.ts";
import { adjectiveOf, countryOfTerm } from "../terms.ts";
import { pairOfTwo } from "./pairOfTwo.ts";

/** "Danish officials", "the Kenyan army", "rebels": people without a name, and whose they are. */
export function ofStateOrBody(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isCommon = node.upos === "NOUN" || isPluralOffice(node) || bodyCommonNouns.has(node.lower);
  if (!isCommon || node.lemma === "other" || isRelation(node.relation, ["compound", "nmod:desc"]))
    return null;
  const { registry, termOf } = discourse;
  const countries = countriesOf(node, termOf);
  const isArmed = armedNouns.has(node.lemma) || warplane.test(node.lower);
  const isBody = bodyCommonNouns.has(node.lower) || bodyCommonNouns.has(node.lemma) || isArmed;
  // "a Vietnamese trawler rammed": what a state's thing does is done by its people
  const acts = countries.length > 0 && isRelation(node.relation, ["nsubj", "obl:agent"]);
  const isThing = node.entity === "object" || node.entity === "none";
  if (!isPersonNoun(node) && !isBody && node.entity !== "organization" && !(acts && isThing))
    return null;
  const name = groupName(node, discourse);
  const holders = isPluralOffice(node) ? heldIn(countries, name, discourse) : [];
  if (holders.length > 0) return holders;
  if (countries.length > 1 && isPlural(node))
    return countries.map((code) => registry.unnamed(`${adjectiveOf(code)} ${name}`, code));
  const [country] = countries;
  if (country !== undefined) return [registry.unnamed(`${adjectiveOf(country)} ${name}`, country)];
  // "officials from both sides", "commissions of the two countries"
  const of = childrenBy(node, "nmod").find((one) => /^(?:of|from)$/.test(caseOf(one)));
  const pair = of && isPlural(node) ? (pairOfTwo(of, discourse) ?? []) : [];
  if (pair.length > 1) return statesOf(pair, registry);
  const known = isThe(node) || isBody ? registry.unnamedEnding(name) : null;
  if (known) return [known];
  const owner = node.children.find(
    (one) =>
      entitiesAt(one, discourse).some(({ sort }) => sort === "body") &&
      (isRelation(one.relation, ["compound", "nmod:poss"]) || caseOf(one) === "of"),
  );
  // what the leaders or fighters of a body do it does; one envoy of it is not the body
  if (owner && (!isPersonNoun(node) || isPlural(node))) return entitiesAt(owner, discourse);
  const isDoer = isRelation(node.relation, ["nsubj", "obl:agent"]);
  return isPersonNoun(node) || isBody || isDoer ? [registry.unnamed(name, null)] : null;
}

/** "the Danish and Peruvian foreign ministers", where the article names both. */
function heldIn(
  countries: readonly Country[],
  name: string,
  { registry }: Discourse,
): readonly Entity[] {
  const rank = rankOf(name);
  const alike = registry.people.filter(({ office }) => office !== null && rankOf(office) === rank);
  const found = countries.map(
    (code) =>
      alike.find(({ country }) => country === code) ??
      alike.find(({ country }) => country === null),
  );
  return found.every((one) => one !== undefined) ? found.flatMap((one) => one ?? []) : [];
}

/** "opposition leaders": the noun with what qualifies it, without articles, numbers and states. */
function groupName(node: Node, { mentionAt, termOf }: Discourse): string {
  const isLand = (one: Node) => {
    const term = termOf(one);
    return term !== null && countryOfTerm(term) !== null;
  };
  const tells = (one: Node) =>
    one.at < node.at &&
    isRelation(one.relation, ["amod", "compound"]) &&
    mentionAt(one) === null &&
    !vagueAdjectives.has(one.lower);
  const words = phraseOf(node).filter(
    (one) => one === node || (!isLand(one) && tells(topBelow(one, node))),
  );
  return textOf(words);
}
