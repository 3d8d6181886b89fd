// A finite clause has one subject. Where a parser hung it elsewhere, it still stands right in front of its verb
// ("on Wednesday Holm was received"), or it is addressed ("Holm, a former minister, met"), which news never does.
// Where a noun is it already, a clause behind ("Holm is due to attend") is none.

import { weekdays, months } from "../lexicon/nameWords.ts";
import { isPassive, isVerb } from "./clause.ts";
import { type Hanging, type Node, rehung, type Tree } from "./node.ts";
import { ancestorsOf, caseOf, childBy, childrenBy, headOf, isRelation } from "./walk.ts";

export function withLostSubjects(trees: readonly Tree[]): readonly Tree[] {
  return trees.map((tree) =>
    tree.nodes
      .filter(lacksSubject)
      .reduce(
        (whole, { at }) => withSubject(whole, at),
        withOwnParticiples(withOneSubject(withVerb(tree))),
      ),
  );
}

/** "Peru severed ties": a past tense in front of a noun that no verb governs is the verb. */
function withVerb(tree: Tree): Tree {
  const verb = tree.nodes.find(
    ({ relation, xpos, head }) =>
      relation === "amod" && xpos === "VBD" && head && ![head, ...ancestorsOf(head)].some(isVerb),
  );
  const noun = verb?.head;
  if (!verb || !noun) return tree;
  const isFront = ({ at }: Node) => at < verb.at;
  const front = [...noun.children, ...verb.children].filter(isFront);
  const own = isFront(noun) ? noun : front.findLast((one) => isNoun(one) && !caseOf(one));
  // "Peru, Chile and Bolivia severed ties", where a parser joins the ties to Peru
  const subject = own ?? (noun.relation === "conj" ? noun.head : null);
  const object = isFront(noun) ? childrenBy(noun, "conj").find((one) => !isFront(one)) : noun;
  if (!object || !subject) return tree;
  const { head, relation } = own ? noun : subject;
  const moved = front.filter((one) => one.head === object);
  return rehung(
    tree,
    new Map<Node, Hanging>([
      ...moved.map((one) => [one, { head: verb, relation: "obl" }] as const),
      [verb, { head, relation }],
      [object, { head: verb, relation: "obj" }],
      [subject, { head: verb, relation: "nsubj" }],
    ]),
  );
}

/** "Holm named Vik envoy, ousting Roca": what stands behind a comma is what the subject does. */
function withOwnParticiples(tree: Tree): Tree {
  const changes = new Map<Node, Hanging>();
  for (const node of tree.nodes) {
    const { at, head, relation, xpos } = node;
    if (relation !== "acl" || xpos !== "VBG" || tree.nodes[at - 1]?.text !== ",") continue;
    const verb = head && ancestorsOf(head).find(isVerb);
    if (verb && verb.at < head.at && childBy(verb, "nsubj"))
      changes.set(node, { head: verb, relation: "advcl" });
  }
  return changes.size > 0 ? rehung(tree, changes) : tree;
}

function withOneSubject(tree: Tree): Tree {
  const changes = new Map<Node, Hanging>();
  for (const node of tree.nodes) {
    const { relation, head, at, lower } = node;
    if (relation === "csubj" && head && head.at < at && childBy(head, "nsubj"))
      changes.set(node, { head, relation: "xcomp" });
    // "the ministers last met in May"
    else if (
      lower === "last" &&
      relation === "nsubj" &&
      head &&
      childrenBy(head, "nsubj").length > 1
    )
      changes.set(node, { head, relation: "advmod" });
  }
  return changes.size > 0 ? rehung(tree, changes) : tree;
}

function lacksSubject(verb: Node): boolean {
  const isClause = verb.head === null || isRelation(verb.relation, ["ccomp", "parataxis", "advcl"]);
  if (!isVerb(verb) || !isClause || childBy(verb, "nsubj", "csubj", "expl", "cop")) return false;
  const [aux] = childrenBy(verb, "aux");
  // "has broken ties", cut into "has" and what it has, is no clause of "has"
  if (verb.lemma === "have") return false;
  return /^(?:VB[DZP]|MD)$/.test((aux ?? verb).xpos) || (verb.head === null && verb.xpos === "VBN");
}

function withSubject(tree: Tree, at: number): Tree {
  const verb = tree.nodes[at];
  if (!verb) return tree;
  const relation = isPassive(verb) ? "nsubj:pass" : "nsubj";
  const addressed = childrenBy(verb, "vocative", "dislocated").find((one) => one.at < at);
  const phrase = addressed ? [addressed] : phraseBefore(verb);
  const [opener] = phrase;
  if (!opener) return tree;
  const top = headOf(phrase);
  const isOf = (one: Node) => one.head !== null && phrase.includes(one.head);
  const changes = new Map<Node, Hanging>([[top, { head: verb, relation }]]);
  for (const one of phrase)
    if (one !== top && !isOf(one))
      changes.set(one, { head: top, relation: relations[one.upos] ?? "compound" });
  // "On Wednesday" of "On Wednesday Holm was received" is a phrase of its own
  const before = tree.nodes.filter((one) => one.at < opener.at && one.upos !== "PUNCT");
  const freed = addressed ? [] : before.filter(isOf);
  const noun =
    freed.findLast(({ upos }) => /^(?:NOUN|PROPN|NUM)$/.test(upos)) ?? before.filter(isTime).at(-1);
  for (const one of freed)
    if (one === noun) changes.set(one, { head: verb, relation: "obl" });
    else if (noun && !opensClause(one, opener) && !ancestorsOf(noun).includes(one))
      changes.set(one, { head: noun, relation: one.relation });
    else changes.set(one, { head: verb, relation: one.relation === "case" ? "mark" : "advmod" });
  const above = ancestorsOf(verb);
  return [...changes.keys()].some((one) => above.includes(one)) ? tree : rehung(tree, changes);
}

const relations: Readonly<Record<string, string>> = {
  DET: "det",
  ADJ: "amod",
  NUM: "nummod",
  PRON: "nmod:poss",
};

/** The noun phrase right in front of a verb, its auxiliaries and adverbs; empty where none begins there. */
function phraseBefore(verb: Node): readonly Node[] {
  const { nodes } = verb.tree;
  let last = verb.at - 1;
  while (/^(?:AUX|ADV|PART)$/.test(nodes[last]?.upos ?? "")) last--;
  // "the Council, in a statement, condemned"
  if (nodes[last]?.text === ",")
    last = nodes.slice(0, last).findLastIndex(({ text }) => text === ",") - 1;
  const end = nodes[last];
  if (!end || !isNoun(end)) return [];
  let first = last;
  for (; ; first--) {
    const before = nodes[first - 1];
    if (!before) break;
    const isDeterminer = before.upos === "DET" || before.xpos === "PRP$";
    const isPart = isNoun(before) ? before.xpos !== "NNS" : /^(?:ADJ|NUM)$/.test(before.upos);
    if (isDeterminer) first--;
    if (isDeterminer || !isPart || isTime(before)) break;
  }
  const before = nodes[first - 1];
  const opens =
    !before ||
    before === verb.head ||
    isTime(before) ||
    /^(?:PUNCT|ADV|SCONJ)$/.test(before.upos) ||
    before.xpos === "NNS" ||
    opensClause(before, nodes[first] ?? end);
  return opens ? nodes.slice(first, last + 1) : [];
}

/** "after Chile slashed": no preposition of "Chile". */
const opensClause = ({ lower, at }: Node, first: Node): boolean =>
  at === first.at - 1 && /^(?:after|before|since)$/.test(lower);

const isNoun = (node: Node): boolean => /^(?:NOUN|PROPN)$/.test(node.upos) && !isTime(node);

const isTime = ({ lower, entity }: Node): boolean =>
  weekdays.has(lower) || months.has(lower) || /^\d{1,4}$/.test(lower) || entity === "time";
