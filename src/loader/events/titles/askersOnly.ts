// "The talks were put off at Peru's request": Peru asked for that, and the talks need not be its own.

import type { Entity } from "../../names/name.ts";
import type { Merged } from "../merging/merge.ts";
import type { SentenceView } from "../clauses/view.ts";

/** Without those of whom only is told that they asked to put it off: no "Peru's talks". */
export function withoutAskers(view: SentenceView, merged: Merged): Merged {
  const { primary } = merged;
  if (!/^(?:cancelled|planned)$/.test(primary.outcome.status)) return merged;
  const { tokens, mentions } = view;
  const request = tokens.findIndex(({ lower }, at) => at > primary.at && asking.test(lower));
  const at = tokens.findLastIndex(
    ({ lower }, n) => n < request && n >= request - reach && lower === "at",
  );
  if (request < 0 || at < 0) return merged;
  const isOther = ({ id }: Entity) =>
    mentions.some(
      ({ entities, first }) => entities.includes(id) && (first < at || first > request + reach),
    ) || !mentions.some(({ entities }) => entities.includes(id));
  const actors = merged.actors.filter(isOther);
  return actors.length === merged.actors.length ? merged : { ...merged, actors };
}

/** So many words from "at" to "request", and on to who asks. */
const reach = 6;
const asking = /^(?:request|behest|insistence|instigation|urging|prompting|instance)$/;
