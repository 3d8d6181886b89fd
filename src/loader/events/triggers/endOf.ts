// What is told as done and is an end: talks broken off, and who stays away.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";
import { cancelled, declined, held, type Outcome } from "../outcome.ts";

/** What is told as done: a staying away is a refusal, talks broken off are no more. */
export function endOf(view: SentenceView, clause: Clause, sense: Sense): Outcome {
  if (sense.act === "absent") return declined;
  // "turned down an offer": refused, where a claim that is rejected is only denied
  if (sense.act === "reject" && /^(?:turn down|spurn|decline|decide)$/.test(clause.verb.lemma))
    return declined;
  if (sense.act === "call-off") return cancelled;
  if (isDrillOff(view, clause, sense)) return cancelled;
  return breaksOff(view, clause, sense) ? cancelled : held;
}

/** "cancelled a naval drill planned for July": it will not be held. */
function isDrillOff(
  { tokens }: SentenceView,
  { verb, start, end }: Clause,
  { mode }: Sense,
): boolean {
  if (mode !== "discontinue" || !/^(?:cancel|call off|scrap)$/.test(verb.lemma)) return false;
  const [from, to] = verb.passive ? [start, verb.first] : [verb.last + 1, end];
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:drill|exercise|manoeuvre|maneuver)s?$/.test(lower));
}

/** "broke off talks", "walked out of the negotiations"; but "walked out of the chamber", "of a summit" is no end of any. */
function breaksOff(view: SentenceView, { verb, start, end }: Clause, { act }: Sense): boolean {
  // "broke with its tradition", "with Taiwan": nothing that was to go on
  if (verb.lemma === "break with") return false;
  const behind = view.tokens.slice(verb.passive ? start : verb.last + 1, end);
  // "had ties with Peru until 2010, when it broke them off": what "them" is stands before
  const isThem = behind.some(({ lower }) => /^(?:it|them)$/.test(lower));
  const after = isThem ? view.tokens.slice(0, end) : behind;
  // Ties are cut, which is an act; talks are broken off, which ends what was to go on.
  if (act === "break-off")
    return /^(?:sever|cut off)$/.test(verb.lemma)
      ? // "severed the last hotline"
        after.some(({ lower }) => dealings.test(lower))
      : !after.some(({ lower }) => /^(?:relations|ties|links)$/.test(lower));
  return act === "walk-out" && after.some((token) => /^(?:talk|negotiation)s?$/.test(token.lower));
}

const dealings =
  /^(?:talks?|negotiations?|discussions?|dialogue|meetings?|contacts?|conversations?|consultations?|summit|visit|trip|tour|session|engagement|process|it|them)$/;

/** The mediation of "put an end to the mediation": the verb tells of it. */
export function isPutToEnd(tokens: SentenceView["tokens"], at: number): boolean {
  const front = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return /\bput (?:an |the )?end to (?:the |its |their |all )?(?:\w+ )?$/.test(
    `${front.join(" ")} `,
  );
}

/** What the verb beside a noun tells of it, so that it is not told anew. */
export function isToldByVerb(
  view: SentenceView,
  at: number,
  place: NounPlace,
  { act, kind }: Sense,
): boolean {
  return (
    (act === "detain" && isFreedFrom(place)) ||
    (kind === "CONCEDE" && isTalkedFor(view, place)) ||
    isTally(view, at, place) ||
    isCeased(view, at) ||
    isHadDone(view, at, place) ||
    (kind === "CONSULT" && isStormed(at, place))
  );
}

/** The arrest of "was freed from house arrest in Lima on 2 May": what he was freed from. */
function isFreedFrom({ preposition, predicate, clause }: NounPlace): boolean {
  const verb = (predicate ?? clause)?.verb;
  return preposition === "from" && /^(?:free|release)$/.test(verb?.lemma ?? "");
}

/** "Gunmen stormed a meeting in Lima": they did not meet. */
function isStormed(at: number, { predicate, role }: NounPlace): boolean {
  const verb = predicate?.verb;
  if (!verb || verb.passive || at <= verb.last || !/^(?:object|oblique)$/.test(role)) return false;
  return /^(?:storm|burst into|raid|attack|bomb|shell|besiege|surround|target)$/.test(verb.lemma);
}

/** The aid of "This brings total aid this year to $4 million": a sum of what was told. */
function isTally({ tokens }: SentenceView, at: number, { predicate, clause }: NounPlace): boolean {
  const verb = (predicate ?? clause)?.verb;
  if (verb?.lemma !== "bring" || at <= verb.last) return false;
  const to = tokens.findIndex(({ lower }, n) => n > at && n < at + 9 && lower === "to");
  return to > 0 && /^(?:NUM|SYM)$/.test(tokens[to + 1]?.pos ?? "");
}

/** The sanctions of "had its sanctions lifted by Chile": what becomes of them is told behind. */
function isHadDone({ tokens, clauses }: SentenceView, at: number, { predicate }: NounPlace) {
  if (predicate?.verb.lemma !== "have" || at <= predicate.verb.last) return false;
  return clauses.some(
    ({ link, parent, verb }) =>
      link === "participle" &&
      parent === predicate.index &&
      verb.first === at + 1 &&
      verb.form === "past" &&
      tokens[verb.last + 1]?.lower === "by",
  );
}

/** The hostilities of "signed a cessation of hostilities on 3 May": they are over by then. */
function isCeased({ tokens }: SentenceView, at: number): boolean {
  let of = at - 1;
  while (/^(?:DET|ADJ)$/.test(tokens[of]?.pos ?? "")) of--;
  return /^(?:of|to|in)$/.test(tokens[of]?.lower ?? "") && tokens[of - 1]?.lower === "cessation";
}

/** The release of "Talks on the release of three drivers held in Lima are under way": what they talk to bring about. */
function isTalkedFor({ tokens }: SentenceView, { first, preposition }: NounPlace): boolean {
  return (
    /^(?:on|about|over|for)$/.test(preposition ?? "") &&
    /^(?:talks|negotiations|discussions|contacts)$/.test(tokens[first - 2]?.lower ?? "")
  );
}
