// "who", "she", "they", "we".

import type { Country } from "#model/event.ts";
import { covers } from "#model/span.ts";
import {
  feminine,
  firstPlural,
  firstSingular,
  masculine,
  neuter,
  thirdPlural,
} from "../../lexicon/pronouns.ts";
import { antecedentOf, clauseOf, isVerb, subjectOf } from "../../tree/clause.ts";
import type { Node } from "../../tree/node.ts";
import { ancestorsOf, childrenBy, isRelation } from "../../tree/walk.ts";
import {
  type Discourse,
  doersOf,
  entitiesAt,
  inSentence,
  isPerson,
  isPlural,
  lastFirst,
  lastTogether,
  listed,
  type Recent,
} from "../discourse.ts";
import type { Entity } from "../mention.ts";
import type { Registry } from "../registry.ts";

/** "who", "which", "whose": what the clause hangs on. */
export function relativePronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!node.xpos.startsWith("W")) return null;
  const clause = [node, ...ancestorsOf(node)].find(
    (one) => isVerb(one) && antecedentOf(one) !== null,
  );
  const noun = clause && antecedentOf(clause);
  return noun ? listed(noun, discourse) : [];
}

/** Each knows only its own words. */
export function pronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  return (
    personalPronoun(node, discourse) ??
    pluralPronoun(node, discourse) ??
    firstPerson(node, discourse)
  );
}

/** "he", "her", "it": of the sentence's subjects, then of those before it. */
function personalPronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  const sex = sexOfPronoun(node.lower);
  const isIt = neuter.has(node.lower);
  if (node.upos !== "PRON" || (sex === null && !isIt)) return null;
  const { registry } = discourse;
  const isPossessive = isRelation(node.relation, ["nmod:poss", "nsubj"]);
  const doers = isPossessive ? [] : doersOf(node, discourse);
  const fits = (one: Entity) =>
    !doers.includes(one) &&
    (isIt
      ? one.sort === "state" || one.sort === "body"
      : isPerson(one) && (one.sex ?? sex) === sex);
  const near = lastFirst(discourse).filter(
    ({ entity, sentence, isSubject }) =>
      fits(entity) && sentence >= node.tree.index - (isIt ? 1 : 4) && (isSubject || !isIt),
  );
  // "she" is rather whom the article has called she than the last of whom nothing is known
  const isSure = ({ entity }: Recent) => entity.sex === sex && sex !== null;
  const found =
    inSentence(node, discourse).find(fits) ??
    near.find((one) => isSure(one) && one.sentence >= node.tree.index - 2)?.entity ??
    near[0]?.entity;
  if (!found) return [];
  if (sex !== null) registry.tell(found, { sex });
  return [found];
}

function sexOfPronoun(lower: string): Entity["sex"] {
  if (feminine.has(lower)) return "she";
  return masculine.has(lower) ? "he" : null;
}

/** "they", "their": the last list of more than one. */
function pluralPronoun(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!thirdPlural.has(node.lower)) return null;
  // "The miners left their huts": the miners', named or not
  const doer = node.relation === "nmod:poss" ? subjectOf(clauseOf(node)) : null;
  if (doer && doer.at < node.at && isPlural(doer)) return listed(doer, discourse);
  const [last] = lastTogether(node, discourse);
  return last?.entities ?? [];
}

/** "I" and "we" of a quotation: who says it, or their state. */
function firstPerson(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isOne = firstSingular.has(node.lower);
  if (!isOne && !firstPlural.has(node.lower)) return null;
  const { registry, speaker } = discourse;
  const above = ancestorsOf(node).find(
    (one) =>
      isVerb(one) &&
      childrenBy(one, "nsubj").some(
        (subject) => subject !== node && entitiesAt(subject, discourse).length > 0,
      ),
  );
  const subjects = above
    ? childrenBy(above, "nsubj").flatMap((one) => entitiesAt(one, discourse))
    : [];
  // a statement or a diary without quotation marks is of whom it names first
  const [author] = registry.people;
  const isQuoted = node.tree.quotations.some((one) => covers(one, node));
  const other = isQuoted ? speaker : (author ?? speaker);
  const whose = subjects.length > 0 ? subjects : other ? [other] : [];
  return isOne ? whose : whose.map((one) => ofCountry(one, registry));
}

function ofCountry(entity: Entity, registry: Registry): Entity {
  const { country }: { country: Country | null } = entity;
  return country === null ? entity : registry.stateOf(country);
}
