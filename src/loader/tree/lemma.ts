// Dictionary forms of verbs and nouns. The network's is taken, unless the tables know a regular form of the
// word that it missed: "rammed" is "ram" and not "ramm".

import { idleVerbs, kindOfStep, kindOfVerb } from "../lexicon/plainVerbs.ts";
import { senses } from "../lexicon/senses.ts";
import {
  askVerbs,
  cancelVerbs,
  irregularLemmas,
  lightVerbs,
  occurVerbs,
  planVerbs,
  refuseVerbs,
  reportVerbs,
} from "../lexicon/verbs.ts";

const tables = [
  senses.plainVerbs,
  senses.verbRows,
  kindOfStep,
  kindOfVerb,
  idleVerbs,
  askVerbs,
  cancelVerbs,
  lightVerbs,
  occurVerbs,
  planVerbs,
  refuseVerbs,
  reportVerbs,
];

/** Verbs of all tables, of phrasal verbs the first word. */
const known = new Set(
  tables.flatMap((table) => [...table.keys()]).map((verb) => verb.split(" ")[0] ?? ""),
);

/** @param lemma as the network has it */
export function verbLemma(lower: string, lemma: string): string {
  const irregular = irregularLemmas.get(lower);
  if (irregular !== undefined) return irregular;
  if (known.has(lemma)) return lemma;
  return regularForms(lower).find((form) => known.has(form)) ?? lemma;
}

/** "Norway froze its aid" is no present, whatever its tag. */
export const isPastForm = (lower: string): boolean =>
  (irregularLemmas.get(lower) ?? lower) !== lower;

/** @param lemma as the network has it */
export function nounLemma(lower: string, lemma: string): string {
  if (senses.nouns.has(lemma)) return lemma;
  return (
    [lower.replace(/s$/, ""), lower.replace(/ies$/, "y")].find((form) => senses.nouns.has(form)) ??
    lemma
  );
}

/** What a regular verb of that form may be: "cancelled" is "cancel", "freezing" "freeze", "denies" "deny". */
function regularForms(lower: string): readonly string[] {
  const stem = lower.replace(/(?:ed|ing|s)$/, "");
  if (stem === lower) return [lower];
  const undoubled = stem.replace(/(\p{L})\1$/u, "$1");
  const withY = stem.replace(/ie?$/, "y");
  return [lower, stem, `${stem}e`, undoubled, withY, stem.replace(/e$/, "")];
}
