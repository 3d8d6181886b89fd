// "discussed fish with Roca during a meeting in Lima": whom the verb names took part in the meeting.

import { talkVerbs } from "../../lexicon/verbs.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { PlacedMention } from "../clauses/lists.ts";
import type { SentenceView } from "../clauses/view.ts";
import { behind } from "./behind.ts";

/** @param noun index of the first word of the meeting's phrase, before the verb or behind it */
export function talkedWith(
  view: SentenceView,
  { verb, end }: Clause,
  noun: number,
): readonly PlacedMention[] {
  if (!talkVerbs.has(verb.lemma)) return [];
  return behind(view, verb.last + 1, noun > verb.last ? noun : end, /^with$/);
}
