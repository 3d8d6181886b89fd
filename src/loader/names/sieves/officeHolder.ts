// "the foreign minister": who holds the office.

import { privateHeads } from "../../lexicon/offices.ts";
import type { Node } from "../../tree/node.ts";
import { childBy } from "../../tree/walk.ts";
import { type Discourse, entitiesAt, isPerson, isPlural, isThe, lastFirst } from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { isOfficeHead, officeOf } from "../office.ts";
import { adjectiveOf } from "../terms.ts";

/** "the foreign minister": who holds the office; unnamed with its state where nobody is named. */
export function officeHolder(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (!isOfficeHead(node) || isPlural(node) || node.relation === "compound") return null;
  const { registry, termOf } = discourse;
  const office = officeOf(node, termOf);
  if (!office) return null;
  const owner = childBy(node, "nmod:poss");
  const owned = owner ? entitiesAt(owner, discourse).find(({ country }) => country !== null) : null;
  const country = office.country ?? (owned?.sort === "state" ? owned.country : null);
  const words = office.name.toLowerCase().split(/\s+/);
  const holds = (one: Entity) => {
    const own = (one.office ?? "").toLowerCase();
    return (
      words.every((word) => own.includes(word)) &&
      (country === null || one.country === null || one.country === country)
    );
  };
  const holders = lastFirst(discourse).filter(({ entity }) => isPerson(entity) && holds(entity));
  if (isThe(node) || country !== null) {
    const exact = holders.find(({ entity }) => country !== null && entity.country === country);
    const holder =
      exact ?? holders.find(({ entity }) => country === null || entity.country === null);
    if (holder) return [holder.entity];
    // "Peru's president" of the lede, whose name comes later
    const named = registry.people.filter((one) => one.country === country && holds(one));
    const [only] = named;
    if (country !== null && only && named.length === 1) return [only];
  }
  if (country !== null)
    return [registry.unnamed(`${adjectiveOf(country)} ${office.name}`, country, "person")];
  if (privateHeads.has(node.lower) || /^(?:official|spokes\p{L}+)$/u.test(node.lower)) return null;
  const known = registry.unnamedEnding(office.name);
  if (known) return [known];
  return [registry.unnamed(office.name, null, "person")];
}
