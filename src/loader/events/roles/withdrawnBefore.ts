// "will replace a Chilean contingent withdrawn last year": it was, and not those who replace it.

import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Those right before a bare "withdrawn", or the state whose contingent it is; none elsewhere. */
export function withdrawnBefore(
  { tokens, mentions }: SentenceView,
  { link, verb }: Clause,
): readonly PlacedMention[] {
  // "to replace a Chilean one withdrawn"
  const isBare =
    /^(?:participle|resume)$/.test(link) && verb.form === "past" && verb.first === verb.main;
  // "Troops that held the town withdrew" is no participle
  if (tokens[verb.main]?.lower === "withdrew") return [];
  if (!isBare || !/^(?:withdraw|pull out|bring home)$/.test(verb.lemma)) return [];
  const noun = verb.first - 1;
  const group = mentions.filter(({ last, sort }) => last === noun && sort === "group");
  if (group.length > 0 || !units.test(tokens[noun]?.lower ?? "")) return group;
  return mentions.filter(({ last, form }) => last === noun - 1 && form === "demonym");
}

/** "a Chilean battalion", "a Chilean one" */
const units =
  /^(?:contingents?|battalions?|brigades?|regiments?|compan(?:y|ies)|units?|forces?|squadrons?|ships?|frigates?|teams?|missions?|ones?)$/;
