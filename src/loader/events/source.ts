// Who says so, where it is not the article itself.

import type { Speaker } from "#model/event.ts";
import { contestingVerbs, hedges, reportVerbs } from "../lexicon/verbs.ts";
import { doerOf } from "../tree/clause.ts";
import type { Node } from "../tree/node.ts";
import { ancestorsOf, caseOf, childrenBy, isRelation, phraseOf, textOf } from "../tree/walk.ts";
import { isIn } from "./match.ts";
import type { Who } from "./who.ts";

export function sourceOf(trigger: Node, who: Who): Speaker | null {
  for (const node of [trigger, ...ancestorsOf(trigger)]) {
    const reporter = reporterOf(node);
    const speaker = reporter && doerOf(reporter);
    if (reporter && speaker) {
      const [known] = who.of(speaker);
      const name = known?.named ? known.name : textOf(phraseOf(speaker));
      return { name, claim: contestingVerbs.has(reporter.lemma) };
    }
    const alleged = childrenBy(node, "advmod", "amod").some(({ lower }) => hedges.has(lower));
    if (alleged) return { name: "unnamed sources", claim: true };
    const according = childrenBy(node, "obl").find((one) => caseOf(one) === "according to");
    if (according) return { name: textOf(phraseOf(according)), claim: false };
  }
  return null;
}

/** The verb of saying that a clause hangs on, or that hangs on it: "Holm said", ", Holm said" */
export function reporterOf(node: Node): Node | null {
  const { head } = node;
  if (head && isRelation(node.relation, ["ccomp"]) && isReporting(head)) return head;
  return childrenBy(node, "parataxis").find(isReporting) ?? null;
}

const isReporting = (verb: Node): boolean => isIn(reportVerbs, verb) || isIn(contestingVerbs, verb);
