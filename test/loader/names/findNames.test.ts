import { describe, expect, it } from "vitest";
import type { Entity, Mention } from "#loader/names/mention.ts";
import type { Node } from "#loader/tree/node.ts";
import { readStory } from "../events/told.ts";

const shown = ({ name, office, country }: Entity): string =>
  [name, office, country].filter((part) => part !== null).join(" | ");

const entitiesAt = (mentions: readonly Mention[], node: Node | undefined) =>
  mentions.find(({ nodes }) => node !== undefined && nodes.includes(node))?.entities;

/** Whom the last words of a story mention: a text, a word of it, the entities with office and country. */
const mentions: readonly (readonly [text: string, word: string, entities: readonly string[]])[] = [
  // names with offices
  ["Danish Foreign Minister Bo Holm left.", "Bo", ["Bo Holm | Foreign Minister | DK"]],
  ["Secretary of State Bo Holm left.", "Bo", ["Bo Holm | Secretary of State | US"]],
  ["The prime minister of Peru, Ana Roca, left.", "Ana", ["Ana Roca | prime minister | PE"]],
  ["Ana Roca, Peru's foreign minister, left.", "Ana", ["Ana Roca | foreign minister | PE"]],
  ["CIA Director Bo Holm left.", "Bo", ["Bo Holm | CIA Director | US"]],
  ["Gen. Bo Holm left.", "Bo", ["Bo Holm | Gen."]],
  // surnames
  ["Bo Holm of Peru arrived. Holm left.", "Holm", ["Bo Holm | PE"]],
  // states, bodies, demonyms
  ["Peru signed.", "Peru", ["Peru | PE"]],
  ["The Danish envoy left.", "Danish", ["Denmark | DK"]],
  ["The Security Council met.", "Council", ["UN Security Council | UN"]],
  // offices without a name
  [
    "Danish Foreign Minister Bo Holm arrived. The foreign minister left.",
    "minister",
    ["Bo Holm | Foreign Minister | DK"],
  ],
  ["The Danish foreign minister left.", "minister", ["Danish foreign minister | DK"]],
  // counterparts
  [
    "Danish Foreign Minister Bo Holm met his Peruvian counterpart.",
    "counterpart",
    ["Peruvian counterpart | PE"],
  ],
  [
    "Peruvian Foreign Minister Ana Roca arrived. Danish Foreign Minister Bo Holm met his Peruvian counterpart.",
    "counterpart",
    ["Ana Roca | Foreign Minister | PE"],
  ],
  // groups
  ["Danish officials left.", "officials", ["Danish officials | DK"]],
  [
    "The Danish and Peruvian militaries met.",
    "militaries",
    ["Danish militaries | DK", "Peruvian militaries | PE"],
  ],
  // pairs
  [
    "Danish Foreign Minister Bo Holm met Peruvian Foreign Minister Ana Roca. The two men left.",
    "men",
    ["Bo Holm | Foreign Minister | DK", "Ana Roca | Foreign Minister | PE"],
  ],
  [
    "Peru and Denmark quarrelled. Peru and Denmark are old foes. The two sides met.",
    "sides",
    ["Peru | PE", "Denmark | DK"],
  ],
  // pronouns
  ["Foreign Minister Bo Holm arrived. He left.", "He", ["Bo Holm | Foreign Minister"]],
  ["Peru recalled its envoy.", "its", ["Peru | PE"]],
  ["Bo Holm, who met Bruun, left.", "who", ["Bo Holm"]],
];

describe("who is mentioned", () => {
  it.each(mentions)("%s (%s)", async (text, word, entities) => {
    const { trees, names } = await readStory(text);
    const node = trees.flatMap(({ nodes }) => nodes).findLast((one) => one.text === word);
    const found = entitiesAt(names.mentions, node) ?? [];
    expect(found.map(shown).toSorted()).toEqual([...entities].toSorted());
  });
});

describe("who is not", () => {
  it.each([
    ["On Monday it rained.", "Monday"],
    ["The Cold War ended.", "War"],
    ["It rained.", "It"],
  ])("%s (%s)", async (text, word) => {
    const { trees, names } = await readStory(text);
    const node = trees.flatMap(({ nodes }) => nodes).findLast((one) => one.text === word);
    expect(entitiesAt(names.mentions, node)).toBeUndefined();
  });
});
