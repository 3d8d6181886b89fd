// "the Council" and "his country": bodies and states that were told of before.

import { stateWords } from "../../lexicon/offices.ts";
import type { Node } from "../../tree/node.ts";
import { childBy } from "../../tree/walk.ts";
import { type Discourse, entitiesAt, isThe, lastFirst, statesOf } from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { countriesOf } from "../office.ts";

/** "the Council": the body named before whose name ends so. */
export function shortBody(node: Node, discourse: Discourse): readonly Entity[] | null {
  const isShort =
    /^\p{Lu}\p{Ll}/u.test(node.text) && isThe(node) && childBy(node, "compound", "amod") === null;
  if (!isShort || countriesOf(node, discourse.termOf).length > 0) return null;
  const ends = (one: Entity) => one.sort === "body" && one.name.endsWith(` ${node.text}`);
  const body = lastFirst(discourse).find(({ entity }) => ends(entity));
  return body ? [body.entity] : null;
}

/** "their countries", "his country", "the country" of nobody: the states of whom it is said. */
export function theirStates(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!stateWords.has(node.lemma)) return null;
  const owner = childBy(node, "nmod:poss");
  const whose = owner ? entitiesAt(owner, discourse) : [];
  return whose.length > 0 && node.lemma !== "capital" ? statesOf(whose, discourse.registry) : [];
}
