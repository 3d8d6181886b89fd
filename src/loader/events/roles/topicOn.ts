// "met on the Darfur crisis", "a summit on Kashmir": what they met about, and not where.

import type { SentenceView } from "../clauses/view.ts";

/** True for a place behind “on” or “over” that a matter follows, or that the meeting at `near` is about. */
export function isTopicOn(
  { tokens }: SentenceView,
  { first, last, preposition, place }: SentenceView["places"][number],
  near: number,
): boolean {
  if (!/^(?:on|over|about)$/.test(preposition ?? "")) return false;
  const next = tokens[last + 1];
  if (next?.pos === "NOUN" && matters.test(next.lemma)) return true;
  if (tokens[first - 1]?.lower === "the" || islands.has(place.name)) return false;
  if (high.test(place.name)) return false;
  return (
    meetings.test(tokens[first - 2]?.lemma ?? "") ||
    (preposition === "on" && meeting.test(tokens[near]?.lemma ?? ""))
  );
}

const matters =
  /^(?:crisis|conflict|dispute|issue|question|war|situation|problem|peace|standoff|row|file|dossier|mission|operation|settlement)$/;

const meetings =
  /^(?:summit|mini-summit|conference|meeting|talk|negotiation|session|debate|consultation|statement|resolution|report|briefing|position|discussion|agreement|deal|accord|plan)$/;

const meeting = /^(?:meet|brief|debate|vote|talk|speak|negotiate|confer|consult)$/;

const high = /\b(?:Islands?|Isles?|Mount|Hills?|Heights|Peninsula|River|Bridge|Bay|Coast)\b/;

/**
 * On these a meeting is held.
 * Source: ours, the islands among the places of the tables on which states have met.
 */
const islands: ReadonlySet<string> = new Set(
  "Bali Jeju Crete Sicily Sakhalin Hainan Java Zanzibar Corsica Rhodes Okinawa Guam Gotland Svalbard Sylt Capri Sardinia".split(
    " ",
  ),
);
