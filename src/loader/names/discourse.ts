// What the text has told up to a word, and what the sieves ask of it.

import { definiteWords } from "../lexicon/pronouns.ts";
import { clauseOf, subjectOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { childBy, childrenBy, conjunctsOf, isRelation } from "../tree/walk.ts";
import type { Entity, Mention } from "./mention.ts";
import type { TermOf } from "./office.ts";
import { type Together, togetherIn } from "./partners.ts";
import type { Registry } from "./registry.ts";

/** What the text has told up to here. */
export interface Discourse {
  readonly registry: Registry;
  readonly termOf: TermOf;
  readonly mentionAt: (node: Node) => Mention | null;
  /** Named entities in the order of mention, the last last. */
  readonly recent: readonly Recent[];
  /** Those whom "they" may mean, of the sentences before, in the order of the text. */
  readonly together: readonly Together[];
  /** Who spoke last: "I" and "we" of a quotation. */
  readonly speaker: Entity | null;
  /** The two states that the article is about. */
  readonly sides: readonly Entity[];
}

export interface Recent {
  readonly entity: Entity;
  readonly isSubject: boolean;
  readonly sentence: number;
}

/** Nobody (empty) is an answer too; null leaves the word to the next sieve. */
export type Sieve = (node: Node, discourse: Discourse) => readonly Entity[] | null;

export const entitiesAt = (node: Node, { mentionAt }: Discourse): readonly Entity[] =>
  mentionAt(node)?.entities ?? [];

/** Those of a phrase with what "and" adds to it, before a word. */
export function listed(node: Node, discourse: Discourse, before = Number.POSITIVE_INFINITY) {
  const all = conjunctsOf(node).filter(({ at }) => at < before);
  return [...new Set(all.flatMap((one) => entitiesAt(one, discourse)))];
}

export const isPerson = ({ sort }: Entity): boolean => sort === "person";

/** The named entities before, the last first; each once. */
export function lastFirst({ recent }: Discourse): readonly Recent[] {
  const seen = new Set<Entity>();
  return recent.toReversed().filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

/** Entities of the sentence in front of a word, subjects first, then the nearest. */
export function inSentence(node: Node, discourse: Discourse): readonly Entity[] {
  const before = node.tree.nodes
    .slice(0, node.at)
    .filter((one) => {
      const mention = discourse.mentionAt(one);
      return mention?.head === one && mention.form !== "modifier";
    })
    .toReversed();
  const subjects = before.filter(({ relation }) => isRelation(relation, ["nsubj"]));
  return [...new Set([...subjects, ...before].flatMap((one) => entitiesAt(one, discourse)))];
}

/** Sentences back in which "they" and "the two" are told. */
const reach = 3;

/** Those told together before a word, the last first; a crowd of the sentences before only if it acts there. */
export function lastTogether(node: Node, { together, mentionAt }: Discourse): readonly Together[] {
  const { index, nodes } = node.tree;
  const before = together.filter(
    ({ sentence, entities, isMain }) =>
      sentence >= index - reach && (isMain || entities.length > 1),
  );
  return [...before, ...togetherIn(nodes.slice(0, node.at), mentionAt)].toReversed();
}

/** Whether others may be meant, too: those told together in the same sentence, or a third one nearby. */
export function mayBeOthers(
  node: Node,
  meant: readonly Entity[],
  discourse: Discourse,
  isOther: (one: Entity) => boolean,
): boolean {
  const all = lastTogether(node, discourse);
  const told = all.find(({ entities }) => meant.every((one) => entities.includes(one)));
  if (told)
    return all.some(
      (one) => one.sentence === told.sentence && one.entities.filter(isOther).length > 1,
    );
  const near = lastFirst(discourse).filter(({ sentence }) => sentence >= node.tree.index - 2);
  return [...inSentence(node, discourse), ...near.map(({ entity }) => entity)].some(isOther);
}

/** Who does the clause that a word stands in: "his counterpart" is another. */
export function doersOf(node: Node, discourse: Discourse): readonly Entity[] {
  const doer = subjectOf(clauseOf(node));
  return doer === null || doer === node ? [] : listed(doer, discourse);
}

export const isThe = (node: Node): boolean =>
  childBy(node, "nmod:poss") !== null ||
  childrenBy(node, "det").some(({ lower }) => definiteWords.has(lower));

export const isPlural = ({ xpos }: Node): boolean => xpos.endsWith("S");

export function statesOf(entities: readonly Entity[], registry: Registry): readonly Entity[] {
  return [
    ...new Set(
      entities.flatMap(({ country }) => (country === null ? [] : [registry.stateOf(country)])),
    ),
  ];
}
