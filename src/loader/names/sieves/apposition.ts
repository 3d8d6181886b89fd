// "the minister, Ana Roca," and "his Danish counterpart Bo Holm": a noun beside a name.

import type { Node } from "../../tree/node.ts";
import { childBy, childrenBy } from "../../tree/walk.ts";
import { type Discourse, entitiesAt, isPerson, isThe, listed } from "../discourse.ts";
import type { Entity } from "../mention.ts";
import { countriesOf, isOfficeHead, isPersonNoun } from "../office.ts";

/** "the minister, Ana Roca,"; "Ana Roca, the minister" */
export function apposition(node: Node, discourse: Discourse): readonly Entity[] | null {
  if (node.upos !== "NOUN" && !isOfficeHead(node)) return null;
  const names = [
    ...childrenBy(node, "appos", "flat"),
    ...(node.relation === "appos" && node.head ? [node.head] : []),
    // "Rwanda's ambassador to Belgium, Ana Vik,": a parser hangs the name on what stands nearest
    ...childrenBy(node, "nmod").flatMap((one) => childrenBy(one, "appos")),
  ];
  for (const name of names) {
    const people = listed(name, discourse).filter(isPerson);
    const [person] = people;
    if (!person || !isOfPeople(node)) continue;
    if (people.length === 1) tellOf(person, node, discourse);
    return people;
  }
  return nameBehind(node, discourse);
}

/** "her Danish counterpart Bo Holm": of Denmark, in the office that she has at home. */
function tellOf(person: Entity, node: Node, discourse: Discourse): void {
  const [country = null] = countriesOf(node, discourse.termOf);
  const owner = node.lemma === "counterpart" ? childBy(node, "nmod:poss") : null;
  const office = owner ? (entitiesAt(owner, discourse)[0]?.office ?? null) : null;
  discourse.registry.tell(person, { country, office });
}

/** A noun that a person's name may stand for: "the minister", no "meeting". */
const isOfPeople = (node: Node): boolean => isOfficeHead(node) || isPersonNoun(node);

/** "his Danish counterpart, Bo Holm": a parser may hang the name anywhere, but it stands right behind. */
function nameBehind(node: Node, discourse: Discourse): readonly Entity[] | null {
  const { nodes } = node.tree;
  const comma = nodes[node.at + 1]?.text === "," ? 1 : 0;
  const next = nodes[node.at + 1 + comma];
  const mention = next ? discourse.mentionAt(next) : null;
  const [person] = mention?.nodes[0] === next ? (mention?.entities ?? []) : [];
  if (person?.sort !== "person" || node.xpos.endsWith("S")) return null;
  const closing = nodes[(mention?.nodes.at(-1)?.at ?? 0) + 1];
  if (comma > 0 && !(isThe(node) && isOfPeople(node) && /^[,.;]$/.test(closing?.text ?? "")))
    return null;
  tellOf(person, node, discourse);
  return [person];
}
