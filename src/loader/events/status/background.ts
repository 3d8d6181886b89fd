// What a noun that is only mentioned says of its event: "before the talks", "in retaliation for the raid".

import type { HappeningReason } from "#model/coverage.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import { held, type Outcome, planned } from "../outcome.ts";
import { isPraise } from "../roles/praise.ts";
import { isAnswered } from "../roles/topicPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isAheadOf, isAwaited, isInvitedTo } from "./awaited.ts";
import { isAgreedThere } from "./doneThen.ts";
import { outcomeOf } from "./status.ts";

/** Mentioned in passing: before, after or at something else. */
export function backgroundOutcome(view: SentenceView, place: NounPlace): Outcome | HappeningReason {
  if (place.clause?.link === "if") return "condition";
  if (isInvitedTo(view, place)) return "purpose";
  if (isAwaited(place)) return planned("hoped");
  if (isAheadOf(view, place)) return planned("expected");
  if (place.preposition === "for")
    return isAnswered(view.tokens, place.first - 2) || isThankedFor(view, place) ? held : "purpose";
  // "ended without agreement between Peru and Chile": there was none
  if (place.preposition === "without") return "negated";
  if (/^(?:for|about|of|on|toward|towards|against|to|into)$/.test(place.preposition ?? ""))
    return held;
  if (place.preposition === "at" && isAgreedThere(view, place)) return held;
  const own = place.clause ? outcomeOf(view, place.clause) : held;
  // "will attend talks, including the session on Friday"
  if (place.preposition === "including" && own?.status === "planned") return own;
  if (place.preposition === "before") return own?.status === "planned" ? own : held;
  return held;
}

/** "thanked the premier for his visit to Lima last week" */
function isThankedFor({ tokens }: SentenceView, { first, noun, clause }: NounPlace): boolean {
  return (
    clause !== null &&
    isPraise(clause) &&
    /^(?:his|her|their|its)$/.test(tokens[first]?.lower ?? "") &&
    /^(?:visit|trip|tour)$/.test(tokens[noun]?.lower ?? "")
  );
}
