// "discussed the crisis with Roca on Friday": a meeting, where it is told with whom, or on what day.

import { nounSenses } from "../../lexicon/nounSenses.ts";
import type { Clause } from "../clauses/clauses.ts";
import { reportVerbs } from "../../lexicon/verbs.ts";
import { nounLemma } from "../clauses/nounLemma.ts";
import { isEventNoun } from "../nouns/nounPlace.ts";
import { isOnMargins } from "../nouns/onMargins.ts";
import { behind } from "../roles/behind.ts";
import { isDiscussedTie } from "../roles/discussedTie.ts";
import { subjectOf } from "../roles/roles.ts";
import type { SentenceView } from "../clauses/view.ts";
import { gather } from "../../gather.ts";

/** Not "They discussed trade", which only goes on about a meeting, nor a summit in June that is discussed. */
export function isDiscussion(view: SentenceView, clause: Clause): boolean {
  const { verb, start, end } = clause;
  // "The two presidents will discuss trade": with each other
  const isPair = () =>
    new Set(gather(subjectOf(view, clause), ({ entities }) => entities)).size > 1;
  if (verb.form === "future" && isPair()) return true;
  const partners = behind(view, verb.last + 1, end, /^with$/);
  if (partners.some((one) => !isDiscussedTie(view, verb.last, one) || !isPair())) return true;
  if (verb.form === "past" && isReportedThen(view, clause) && isPair()) return true;
  return view.timexes.some(
    ({ edtf, first }) =>
      edtf !== null &&
      first >= start &&
      first < end &&
      (first < verb.first || !hasEventNoun(view, verb, first)),
  );
}

/** "Peru and Chile discussed the border, a spokesman said on Monday": who reports it has the day. */
function isReportedThen({ clauses, timexes }: SentenceView, { index, link }: Clause): boolean {
  const next = clauses[index + 1];
  if (link !== "main" || next?.link !== "main" || !reportVerbs.has(next.verb.lemma)) return false;
  return timexes.some(({ edtf, first }) => edtf !== null && first > next.verb.last);
}

/** "discussed the attack on Friday"; of what will be discussed, only an occasion is still to come with it. */
function hasEventNoun(
  { tokens }: SentenceView,
  { last, form }: Clause["verb"],
  to: number,
): boolean {
  return tokens.slice(last + 1, to).some((token, n) => {
    if (!isEventNoun(tokens, last + 1 + n) || isOnMargins(tokens, last + 1 + n)) return false;
    return form !== "future" || nounSenses.get(nounLemma(token))?.kind === "CONSULT";
  });
}

/** The "Iraq" of "discussed the war in Iraq"; not where "with" or a day parts it from the topic. */
export function isDiscussed(view: SentenceView, { verb, end }: Clause, at: number): boolean {
  if (at < verb.first || at >= end) return false;
  if (verb.lemma === "discuss with") return isTopicBehind(view, verb, at);
  if (verb.lemma !== "discuss") return false;
  // "discussed the war in Brussels on Friday": a place right before the day
  const place = view.places.find(({ first }) => first === at);
  // "discussed Iraq in Vienna": the one is what of, the other where
  const isBehindName = view.places.some(({ last }) => last === at - 2);
  const isOwn =
    place?.place.latitude != null &&
    (isBehindName ||
      view.timexes.some(({ first }) => first === place.last + 1 || first === place.last + 2));
  return (
    !isOwn &&
    !view.tokens.slice(verb.last + 1, at).some(({ lower }) => lower === "with") &&
    !view.timexes.some(({ first, last }) => first > verb.last && last < at)
  );
}

/** "discussed with Roca the war in Iraq": the topic stands behind whom it was discussed with. */
function isTopicBehind({ tokens, mentions }: SentenceView, { last }: Clause["verb"], at: number) {
  const partner = mentions.find(({ first }) => first > last && first <= last + 2);
  return partner !== undefined && partner.last + 1 < at && tokens[partner.last + 1]?.pos === "DET";
}
