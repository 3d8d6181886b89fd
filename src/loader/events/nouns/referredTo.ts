// What a remark is about and is no news: "told reporters, referring to last year’s clashes".

import type { Sense } from "../../lexicon/triggers.ts";
import { clauseAt, type SentenceView } from "../clauses/view.ts";

/** Whether a noun is what is spoken of or dealt with. */
export function isReferredTo(view: SentenceView, at: number, sense: Sense): boolean {
  return isAlludedTo(view, at) || isDealtWith(view, at, sense);
}

/** "referring to", "alluding to" right before a noun. */
function isAlludedTo({ tokens }: SentenceView, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const verb = before.findIndex(({ lower }) => /^(?:referring|alluding)$/.test(lower));
  return verb >= 0 && before[verb + 1]?.lower === "to";
}

/** "addressed the threats to children", "tackled the attack": what is dealt with was done by others, on a day of its own; but "addressed the talks" */
function isDealtWith(view: SentenceView, at: number, { kind }: Sense): boolean {
  if (!blows.test(kind)) return false;
  const verb = clauseAt(view, at)?.verb;
  return (
    verb !== undefined &&
    (verb.lemma === "address" || verb.lemma === "tackle") &&
    !verb.passive &&
    at > verb.last &&
    at - verb.last <= reach &&
    view.tokens.slice(verb.last + 1, at).every(({ pos }) => within.test(pos))
  );
}

const blows = /^(?:THREATEN|ASSAULT|FIGHT|COERCE|SANCTION|PROTEST|MOBILIZE)$/;

/** What may stand between such a verb and its noun. */
const within = /^(?:DET|ADJ|NOUN|NUM|PROPN|PART)$/;

const reach = 5;
