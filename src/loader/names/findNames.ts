// Who and where the sentences of an article speak of.

import type { Country } from "#model/event.ts";
import type { Node, Tree } from "../tree/node.ts";
import { isRelation } from "../tree/walk.ts";
import { reportVerbs } from "../lexicon/verbs.ts";
import { resolve } from "./coreference.ts";
import type { Discourse, Recent } from "./discourse.ts";
import type { Entity, Mention, MentionForm, Names } from "./mention.ts";
import { type Together, togetherIn } from "./partners.ts";
import { nameMentions } from "./nameMentions.ts";
import { findRuns } from "./nameRuns.ts";
import { Registry } from "./registry.ts";
import { sortOfRun } from "./sortOfRun.ts";
import { countryOfTerm, type Term, termsOf } from "./terms.ts";

/** @param trees all sentences, in order */
export function findNames(trees: readonly Tree[]): Names {
  const termOf = termsOf(trees);
  const registry = new Registry();
  // full names first, so that a headline's "Holm" is the "Bo Holm" of the article
  const full = trees
    .flatMap((tree) => findRuns(tree, termOf))
    .filter((run) => run.words.length > 1 && sortOfRun(run, registry) === "person");
  for (const run of full) registry.personOf(run);
  const surnames = new Set(full.map(({ words }) => words.at(-1) ?? ""));
  const runs = new Map(trees.map((tree) => [tree, findRuns(tree, termOf, surnames)]));
  const sides = twoOf(trees, termOf).map((code) => registry.stateOf(code));
  const reader = new Reader(registry, termOf, sides);
  for (const tree of trees)
    reader.read(tree, nameMentions(tree, runs.get(tree) ?? [], termOf, registry));
  return {
    entities: registry.entities,
    mentions: reader.mentions,
    at: reader.mentionAt,
    stateOf: (country) => registry.stateOf(country),
    sides,
    home: homeOf(trees, termOf, 1),
    ground: homeOf(trees, termOf, 3),
  };
}

/** How often each state is spoken of, the most often first. */
function statesByCount(trees: readonly Tree[], termOf: (node: Node) => Term | null) {
  const counts = new Map<Country, number>();
  let before: Term | null = null;
  for (const node of trees.flatMap(({ nodes }) => nodes)) {
    const term = termOf(node);
    const country = term && term !== before ? countryOfTerm(term) : null;
    before = term;
    if (country !== null && country !== "UN") counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** The two states that an article is about, if it is about two. */
function twoOf(trees: readonly Tree[], termOf: (node: Node) => Term | null): readonly Country[] {
  const [first, second, third] = statesByCount(trees, termOf);
  if (!first || !second || second[1] < 2 || second[1] <= 1.4 * (third?.[1] ?? 0)) return [];
  return [first[0], second[0]];
}

/** @param least so often it must be spoken of */
function homeOf(
  trees: readonly Tree[],
  termOf: (node: Node) => Term | null,
  least: number,
): Country | null {
  const [first, second] = statesByCount(trees, termOf);
  return first && first[1] >= least && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Reads sentences in order, so that a pronoun sees who was spoken of before. */
class Reader {
  readonly mentions: Mention[] = [];
  readonly mentionAt = (node: Node): Mention | null => this.byNode.get(node) ?? null;
  private readonly byNode = new Map<Node, Mention>();
  private recent: Recent[] = [];
  private together: readonly Together[] = [];
  private speaker: Entity | null = null;
  private readonly registry: Registry;
  private readonly termOf: (node: Node) => Term | null;
  private readonly sides: readonly Entity[];

  constructor(registry: Registry, termOf: (node: Node) => Term | null, sides: readonly Entity[]) {
    this.registry = registry;
    this.termOf = termOf;
    this.sides = sides;
  }

  read(tree: Tree, named: readonly Mention[]): void {
    for (const mention of named) this.add(mention);
    for (const node of tree.nodes) {
      if (this.byNode.has(node) || !/^(?:NOUN|PRON|PROPN|NUM|DET)$/.test(node.upos)) continue;
      const { entities = [], isContested = false } = resolve(node, this.discourse()) ?? {};
      const form: MentionForm = node.upos === "PRON" ? "pronoun" : "noun";
      if (entities.length > 0)
        this.add({ nodes: [node], head: node, form, entities, isContested, place: null });
    }
    this.remember(tree);
  }

  private add(mention: Mention): void {
    this.mentions.push(mention);
    for (const node of mention.nodes) this.byNode.set(node, mention);
  }

  private discourse(): Discourse {
    const { registry, termOf, mentionAt, recent, together, speaker, sides } = this;
    return { registry, termOf, mentionAt, recent, together, speaker, sides };
  }

  private remember(tree: Tree): void {
    const heads = tree.nodes.filter((node) => this.byNode.get(node)?.head === node);
    const isSubject = ({ relation }: Node) => isRelation(relation, ["nsubj"]);
    // what the next sentence speaks of comes last: subjects, and of these that of the main clause
    const weight = (node: Node) =>
      (isSubject(node) ? 1 : 0) + (isSubject(node) && node.head?.head === null ? 1 : 0);
    for (const node of heads.toSorted((a, b) => weight(a) - weight(b))) {
      for (const entity of this.byNode.get(node)?.entities ?? [])
        if (entity.named || entity.sort === "person")
          this.recent.push({ entity, isSubject: isSubject(node), sentence: tree.index });
    }
    this.recent = this.recent.slice(-200);
    const told = togetherIn(tree.nodes, this.mentionAt);
    this.together = [...this.together, ...told].slice(-100);
    for (const node of heads) {
      const entities = this.byNode.get(node)?.entities ?? [];
      const [first] = entities;
      if (isSubject(node) && first?.sort === "person" && reportVerbs.has(node.head?.lemma ?? ""))
        this.speaker = first;
    }
  }
}
