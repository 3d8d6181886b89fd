// Those told together: whom "the two leaders", "both" and "they" mean. They are partners in a sentence, joined by
// "and" or by what they do with each other, and never just the names that stand nearest.

import { companyCases } from "../lexicon/cases.ts";
import { agentNouns, hostingVerbs, lightVerbs, meetingVerbs } from "../lexicon/verbs.ts";
import { doerOf, isVerb, obliquesOf, undergoersOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, childBy, childrenBy, conjunctsOf, isRelation } from "../tree/walk.ts";
import type { Entity, Mention } from "./mention.ts";

/** Two or more whom one sentence tells together. */
export interface Together {
  readonly entities: readonly Entity[];
  readonly sentence: number;
  /** Whether they are the many of the main clause. */
  readonly isMain: boolean;
}

/** @param nodes of a sentence, or of what stands before a word of it */
export function togetherIn(
  nodes: readonly Node[],
  mentionAt: (node: Node) => Mention | null,
): readonly Together[] {
  const at = (node: Node): readonly Entity[] => {
    const mention = nodes.includes(node) ? mentionAt(node) : null;
    return mention && mention.form !== "modifier" ? mention.entities : [];
  };
  const of = (node: Node) => conjunctsOf(node).flatMap(at);
  return nodes.filter(isNoHost).flatMap((node) => {
    const doer = companyOf(node);
    const own = doer ? of(doer) : [];
    const met = own.length > 0 ? metBy(node).map((one) => [...own, ...of(one)]) : [];
    return (node.relation === "conj" ? met : [of(node), ...met])
      .map((list) => [...new Set(list)])
      .filter((list) => list.length > 1 || list.some(isCrowd))
      .map((entities) => ({ entities, sentence: node.tree.index, isMain: isManyInMain(node) }));
  });
}

/** "The envoys met", "met envoys", and no "commission". */
const isManyInMain = ({ head, relation, xpos }: Node): boolean =>
  head?.head === null && xpos.endsWith("S") && isRelation(relation, ["nsubj", "obj"]);

/** Who meets or talks: the doer of a verb, the owner of a noun, or who does the light verb that it stands with. */
function companyOf(node: Node): Node | null {
  if (isVerb(node)) return doerOf(node);
  const { head } = node;
  const isCarried = head !== null && node.relation === "obj" && lightVerbs.has(head.lemma);
  return childBy(node, "nmod:poss") ?? (isCarried ? doerOf(head) : null);
}

function metBy(node: Node): readonly Node[] {
  // "called Holm a friend" is no call
  const isMeeting = isVerb(node) && meetingVerbs.has(node.lemma) && !childBy(node, "xcomp", "iobj");
  // "raised the case with Holm"
  const beside = [node, ...childrenBy(node, "obj")].flatMap((one) =>
    obliquesOf(one, ...companyCases),
  );
  return isMeeting ? [...undergoersOf(node), ...beside] : beside;
}

/** "soldiers" */
const isCrowd = ({ sort, named }: Entity): boolean => sort === "group" && !named;

/** "talks led by Holm and Bruun", "under the auspices of": who brings others together is none of them. */
const isNoHost = (node: Node): boolean =>
  ![node, ...ancestorsOf(node)].some((one) => {
    // "the delegations led by Holm and Bruun"
    const isHosted = one.relation === "acl" && hostingVerbs.has(one.lemma);
    return (isHosted && !agentNouns.has(one.head?.lemma ?? "")) || caseOf(one) === "under";
  });
