// The noun that acts under its country’s adjective: “a Peruvian jet”.

import type { Clause } from "../clauses/clauses.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";
import { subjectWords } from "./subjectWords.ts";

/** "A Peruvian jet crashed": the jet does, not Peru; null where the subject is no adjective with its noun. */
export function ownNoun(
  view: SentenceView,
  { actors }: Merged,
  { start, verb }: Clause,
): string | null {
  const [only] = actors;
  if (actors.length !== 1 || only?.sort !== "state") return null;
  const found = view.mentions.find(
    (m) =>
      m.form === "demonym" &&
      m.entities.includes(only.id) &&
      m.first >= start &&
      m.last < verb.first,
  );
  if (!found) return null;
  let { first, last } = found;
  while (/^(?:NOUN|PROPN)$/.test(view.tokens[last + 1]?.pos ?? "") && last + 1 < verb.first) last++;
  while (/^(?:NUM|ADJ)$/.test(view.tokens[first - 1]?.pos ?? "") && first > start) first--;
  const [from, to] = [view.tokens[first], view.tokens[last]];
  return from && to && last > found.last ? view.text.slice(from.start, to.end) : null;
}

/** "Peru's airspace was closed": the airspace was, and not Peru; null where no thing of its own stands there. */
export function ownedThing(
  view: SentenceView,
  { actors, primary }: Merged,
  clause: Clause,
): string | null {
  const { start, verb } = clause;
  const [only] = actors;
  // "Peru's elections are set for May": they have a title of their own
  const isPlan = primary.at < verb.first && primary.outcome.status === "planned";
  if (!verb.passive || isPlan || actors.length !== 1 || only?.sort !== "state") return null;
  const owner = view.mentions.find(
    (m) => m.entities.includes(only.id) && m.first >= start && m.last < verb.first,
  );
  const isOwner = owner !== undefined && /^['’]s?$/.test(view.tokens[owner.last + 1]?.text ?? "");
  return isOwner ? subjectWords(view, clause) : null;
}
