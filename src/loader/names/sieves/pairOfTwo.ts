// "the two leaders", "both sides", "the two countries".

import { anyOffice, officeHeads, stateNouns } from "../../lexicon/offices.ts";
import type { Node } from "../../tree/node.ts";
import { childBy, childrenBy, isRelation } from "../../tree/walk.ts";
import {
  type Discourse,
  doersOf,
  inSentence,
  isPerson,
  isThe,
  lastFirst,
  lastTogether,
  statesOf,
} from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { countriesOf, isPluralOffice, rankOf } from "../office.ts";

/** "the two leaders", "both sides", "the two countries", "the pair" */
export function pairOfTwo(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (isRelation(node.relation, ["det", "nummod", "amod", "advmod", "cc"]) || !isPair(node))
    return null;
  const { registry, termOf, sides } = discourse;
  const isBare = /^(?:both|two|pair|duo)$/.test(node.lower);
  const isOfPeople =
    !stateNouns.has(node.lower) && (/^(?:men|women)$/.test(node.lower) || isPluralOffice(node));
  const own = countriesOf(node, termOf);
  if (own.length > 1 && !isOfPeople) return own.map((code) => registry.stateOf(code));
  if (!isBare && !isOfPeople && sides.length === 2) return sides;
  const two = toldTogether(node, discourse, isBare) ?? lastTwo(node, discourse);
  if (two.length === 0) return null;
  return isBare || isOfPeople ? two : statesOf(two, registry);
}

function isPair(node: Node): boolean {
  const { lower, upos } = node;
  const mods = childrenBy(node, "nummod", "det", "amod").map((one) => one.lower);
  if (/^(?:pair|duo)$/.test(lower)) return mods.includes("the") && childBy(node, "nmod") === null;
  if (/^(?:sides|parties)$/.test(lower) && mods.includes("the")) return true;
  if (lower === "side" && mods.some((mod) => /^(?:each|either|neither)$/.test(mod))) return true;
  if (upos !== "NOUN" && lower !== "both" && lower !== "two") return false;
  const all = [lower, ...mods];
  return all.includes("both") || (all.includes("two") && isThe(node));
}

/** The last two of them told together as partners: "Roca met Holm", "Roca and Holm". */
function toldTogether(node: Node, discourse: Discourse, isOfAny: boolean) {
  const doers = doersOf(node, discourse);
  const fits = (one: Entity) =>
    (isOfAny || isPerson(one)) && holdsOffice(one, node) && !doers.includes(one);
  return lastTogether(node, discourse)
    .map(({ entities }) => entities.filter(fits))
    .find(({ length }) => length === 2);
}

/** Whether "the two ministers" may mean somebody. */
export function holdsOffice({ office }: Entity, { lower, xpos }: Node): boolean {
  if (office === null || !xpos.endsWith("S") || anyOffice.has(lower)) return true;
  const head = lower.replace(/s$/, "");
  return !officeHeads.has(head) || rankOf(office).endsWith(rankOf(head));
}

/** The last two people from different states; of a list of two those. */
function lastTwo(node: Node, discourse: Discourse): readonly Entity[] {
  const doers = doersOf(node, discourse);
  const pool = [
    ...inSentence(node, discourse),
    ...lastFirst(discourse).map(({ entity }) => entity),
  ].filter((one) => isPerson(one) && holdsOffice(one, node) && !doers.includes(one));
  const [first] = pool;
  const second = pool.find(
    (one) => one !== first && (one.country === null || one.country !== first?.country),
  );
  return first && second ? [first, second] : [];
}
