// "the two leaders", "both sides", "the two countries".

import { stateNouns } from "../../lexicon/offices.ts";
import type { Node } from "../../tree/node.ts";
import { childrenBy, isRelation } from "../../tree/walk.ts";
import {
  type Discourse,
  doersOf,
  inSentence,
  isPerson,
  isThe,
  lastFirst,
  statesOf,
} from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { countriesOf, isPluralOffice, rankOf } from "../office.ts";

/** "the two leaders", "both sides", "the two countries" */
export function pairOfTwo(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (isRelation(node.relation, ["det", "nummod", "amod", "advmod", "cc"])) return null;
  const mods = childrenBy(node, "nummod", "det", "amod").map(({ lower }) => lower);
  const isTwo = mods.includes("two") || mods.includes("both") || /^(?:both|two)$/.test(node.lower);
  const isSides = /^(?:sides|parties)$/.test(node.lower) && mods.includes("the");
  const isEach = node.lower === "side" && mods.some((mod) => /^(?:each|either|neither)$/.test(mod));
  if (
    !isSides &&
    !isEach &&
    !(isTwo && (isThe(node) || mods.includes("both") || node.lower === "both"))
  )
    return null;
  if (!isSides && !isEach && node.upos !== "NOUN" && node.lower !== "both" && node.lower !== "two")
    return null;
  const { registry, termOf, sides } = discourse;
  const isOfTwoPeople =
    !stateNouns.has(node.lower) &&
    (/^(?:men|women|both|two)$/.test(node.lower) || isPluralOffice(node));
  const own = countriesOf(node, termOf);
  if (own.length > 1 && !isOfTwoPeople) return own.map((code) => registry.stateOf(code));
  if (!isOfTwoPeople && sides.length === 2) return sides;
  const two = holdersOfTwo(node, discourse) ?? lastTwo(node, discourse);
  if (two.length === 0) return null;
  return isOfTwoPeople ? two : statesOf(two, registry);
}

/** "the two presidents": whoever holds that office, if just two of the people told of do. */
function holdersOfTwo(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!isPluralOffice(node) || stateNouns.has(node.lower)) return null;
  const rank = rankOf(node.lower.replace(/s$/, ""));
  const holders = discourse.registry.people.filter(
    ({ office }) => office !== null && rankOf(office).endsWith(rank),
  );
  if (holders.length <= 2) return holders.length === 2 ? holders : null;
  const [last, ...before] = lastFirst(discourse).flatMap(({ entity }) =>
    holders.includes(entity) ? [entity] : [],
  );
  const other = before.find(({ country }) => country === null || country !== last?.country);
  return last && other ? [other, last] : null;
}

/** The last two people from different states; of a list of two those. */
function lastTwo(node: Node, discourse: Discourse): readonly Entity[] {
  const doers = doersOf(node, discourse);
  const pool = [
    ...inSentence(node, discourse),
    ...lastFirst(discourse).map(({ entity }) => entity),
  ].filter((one) => isPerson(one) && !doers.includes(one));
  const [first] = pool;
  const second = pool.find(
    (one) => one !== first && (one.country === null || one.country !== first?.country),
  );
  return first && second ? [second, first] : [];
}
