// How far the phrase of an event noun runs.

import { isAsA } from "./asWhat.ts";
import { isAnswered } from "./topicPlace.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { NounPlace } from "../nouns/nounPlace.ts";
import type { SentenceView } from "../clauses/view.ts";

/** The noun's phrase runs on to the verb of its predicate, or to the end of its clause. */
export function phraseEnd(view: SentenceView, place: NounPlace): number {
  const end = wholeEnd(view, place);
  const why = view.tokens.findIndex((_, at) => at > place.noun && at < end && isWhy(view, at));
  return why < 0 ? end : why;
}

/** Where a clause comes to why: "was called off because of the row between Chad and Niger". */
export function endBeforeWhy(view: SentenceView, { verb, end }: Clause): number {
  for (let at = verb.last + 1; at < end; at++) if (isWhy(view, at)) return at;
  return end;
}

/** "called off a visit in view of the arrest of Holm": why, and nobody who was to come. */
function isWhy({ tokens }: SentenceView, at: number): boolean {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]].map((t) => t?.lower);
  // "denounced the annexation as a breach of accords with Peru": what it is called
  if (isAsA(tokens, at) || isNextDeed(tokens, at)) return true;
  if (one === "because" || one === "owing" || (one === "due" && two === "to")) return true;
  const isGround =
    isAnswered(tokens, at + 1) || (one === "in" && /^(?:view|light)$/.test(two ?? ""));
  return isGround && /^(?:of|at|for|to|against)$/.test(three ?? "");
}

/** "the visit by Roca to Chad and the decisions by the council": the council did not travel. */
function isNextDeed(tokens: SentenceView["tokens"], at: number): boolean {
  if (tokens[at]?.lower !== "and" || tokens[at + 1]?.pos !== "DET") return false;
  let noun = at + 2;
  while (tokens[noun]?.pos === "ADJ") noun++;
  return tokens[noun]?.pos === "NOUN" && tokens[noun + 1]?.lower === "by";
}

function wholeEnd(view: SentenceView, { noun, clause }: NounPlace): number {
  if (!clause) return view.tokens.length;
  const next = view.clauses.find((c) => c.verb.first > noun && !isInside(view, c));
  // "held talks with Roca, and the two sides agreed": those are of the next clause
  const isParted = next?.link === "and" && view.tokens[next.start - 1]?.text === ",";
  if (next)
    return (next.link === "main" || isParted) && next.start > noun ? next.start : next.verb.first;
  return view.clauses.findLast((c) => c.verb.first > noun && isInside(view, c))?.end ?? clause.end;
}

/** "talks attended by Peru": it sits there; but "mediated by Peru" names none of those who talk. */
function isInside(view: SentenceView, clause: Clause): boolean {
  if (/^(?:involve|include)$/.test(clause.verb.lemma)) return clause.verb.form === "gerund";
  return (
    /^(?:lead|head|chair|host|attend)$/.test(clause.verb.lemma) &&
    view.tokens[clause.verb.last + 1]?.lower === "by" &&
    !isOfName(view, clause)
  );
}

/** "talks at the seat of the Andean Group, which is chaired by Peru": the group is, and not the talks. */
function isOfName({ tokens, mentions }: SentenceView, { link, joint }: Clause): boolean {
  const comma = (joint ?? 0) - 1;
  return (
    link === "relative" &&
    tokens[comma]?.text === "," &&
    mentions.some(
      ({ sort, form, last }) => sort === "body" && form === "name" && last === comma - 1,
    )
  );
}
