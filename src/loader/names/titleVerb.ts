// "Danish President Hails Truce": in a headline whose words all have capitals, the verb looks like a name.

import { isTriggerVerb } from "../lexicon/guardedVerbs.ts";
import { sayingVerbs } from "../lexicon/nameWords.ts";
import type { Line } from "./line.ts";

/** Family names that are verbs, too. */
const people: ReadonlySet<string> = new Set(
  "burns rogers waters fields brooks woods banks rivers peters adams wells parks rhodes withers masters powers stokes".split(
    " ",
  ),
);

/** What headlines say of people besides. */
const ofHeadlines: ReadonlySet<string> = new Set(
  "abort attempt seek try aim face begin start continue head win eye mull weigh back slam rap laud nix spurn tout woo want need consider prepare struggle push press move make take give get hold keep open close end enter extend expand gain lose pay play pose pull put raise reach return review run send set shift show skip stand stay stop turn lift cut join kick mark miss pick plead praise predict promise rule save score stage step sue swear tackle tap task test tighten trade unveil use vie wait warn watch wrap".split(
    " ",
  ),
);

/** A present form of a verb of the tables, behind at least one word. */
export function isTitleVerb({ title, words }: Line, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  if (!title || at === 0 || !lower.endsWith("s") || lower.endsWith("ss") || people.has(lower))
    return false;
  return isVerb(lower.slice(0, -1)) || (lower.endsWith("es") && isVerb(lower.slice(0, -2)));
}

const isVerb = (lemma: string) =>
  sayingVerbs.has(lemma) || ofHeadlines.has(lemma) || isTriggerVerb(lemma);
